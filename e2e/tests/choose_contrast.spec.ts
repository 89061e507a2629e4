// Text stands out seven to one in the colours by day and by night, and with strong contrast, chosen here or on the device.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { TOULOUSE } from "../households";
import { begin, go, heading, journey } from "../walk";

test.describe.configure({ timeout: 240_000 });

const PLACES = ["results", "papers", "ahead", "what-if", "answers", "print", "reminders", "share", "help", "urgent", "about", "accessibility", "credits", "towns", "together", "files", "settings"];

/** What stands out less than seven to one. */
async function faint(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  });
  const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast-enhanced"]).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ target, any }) => `${target.join(" ")}: ${any[0]?.message}`));
}

test("text stands out seven to one everywhere", { tag: "@chromium" }, async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 6000 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await begin(page, site.url, { language: "fr", country: "fr" });
  await journey(page, TOULOUSE);
  const all: string[] = [];
  for (const theme of ["light", "dark", "contrast"]) {
    await go(page, "settings");
    await page.locator("input[name=theme]").nth(["", "light", "dark", "contrast"].indexOf(theme)).check();
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    for (const colorScheme of theme === "contrast" ? (["light", "dark"] as const) : (["light"] as const)) {
      await page.emulateMedia({ colorScheme });
      for (const place of PLACES) {
        await go(page, place);
        all.push(...(await faint(page)).map((found) => `${place}, ${theme} ${colorScheme}: ${found}`));
      }
    }
  }
  expect(all).toEqual([]);
});

// Nobody can make Firefox believe by remote control that its device asks for contrast.
test("a device that asks for contrast gets it, and the choice made here counts more", { tag: "@chromium" }, async ({ page, site }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ground").trim());
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(site.url);
  await expect(heading(page)).toBeVisible();
  const quiet = await ground();
  await page.emulateMedia({ colorScheme: "light", contrast: "more" });
  expect(await ground()).not.toBe(quiet);
  await go(page, "settings");
  await page.locator("input[name=theme]").nth(1).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  expect(await ground()).toBe(quiet);
  await page.locator("input[name=theme]").nth(3).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  expect(await ground()).not.toBe(quiet);
});
