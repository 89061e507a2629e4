// What changes without the eye moving is announced: notices, towns found, the coming years, what was undone. Once each, and no more.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { PENSIONER, TOULOUSE } from "../households";
import { answer, answerPlace, begin, go, heading, journey } from "../walk";

/** Notes every text that comes into a live region from now on, as a screen reader would speak it. */
async function listen(page: Page, role: "alert" | "status") {
  await page.evaluate((wanted) => {
    const heard: string[] = ((globalThis as never as { heard: string[] }).heard = []);
    new MutationObserver((changes) => {
      const together: string[] = [];
      for (const { addedNodes, target, type } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest("[role], [aria-live]");
        if (region?.getAttribute("role") !== wanted || region.getAttribute("aria-live") === "off") continue;
        const said = type === "characterData" ? [target] : [...addedNodes];
        const text = said.map((node) => node.textContent?.trim()).filter(Boolean).join(" ");
        if (text) together.push(text);
      }
      // What changes at once is one announcement.
      if (together.length > 0) heard.push(together.join(" "));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, role);
}

const heard = (page: Page) => page.evaluate(() => (globalThis as never as { heard: string[] }).heard);

test("answers that are not kept are an alert, announced once and not at each page", async ({ page, context, site, browserName }) => {
  await context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("the disk is full", "QuotaExceededError");
    };
  });
  await page.goto(site.url);
  await expect(heading(page)).toBeVisible();
  const region = page.locator(".notices");
  await expect(region.locator("[role=alert]"), "the region is there before anything is in it").toHaveCount(1);
  await expect(region.locator("[role=status]")).toHaveCount(1);
  await expect(region, "an empty region is no landmark").not.toHaveAttribute("aria-label", /./);
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  await expect(page.locator("[role=alert] [data-notice=kept]")).toHaveAttribute("data-kept", /full|saving/);
  await listen(page, "alert");
  for (let screens = 0; screens < 3; screens += 1) await answer(page, PENSIONER);
  await expect(page.locator("[role=alert] [data-notice=kept]")).toBeVisible();
  expect(await heard(page), "nothing is said again").toEqual([]);
  await expect(region).toHaveAttribute("aria-label", /./);
  // axe wants to evaluate text, which the security policy refuses; only Chromium lets a test pass.
  if (browserName !== "chromium") return;
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "best-practice"]).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("the loss itself is announced when it comes", async ({ page, site }) => {
  await begin(page, site.url, { language: "ar", country: "fr", keep: true });
  await answer(page, PENSIONER);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("the disk is full", "QuotaExceededError");
    };
  });
  await listen(page, "alert");
  await answer(page, PENSIONER);
  await answer(page, PENSIONER);
  await expect(page.locator("[data-notice=kept]")).toBeVisible();
  const text = (await page.locator("[data-notice=kept]").innerText()).trim();
  expect((await heard(page)).map((said) => said.trim())).toEqual([text]);
});

test.describe("without a network", () => {
  test.use({ tolerate: /./ });

  test("no network is a status, and stays one on the next page", { tag: "@chromium" }, async ({ page, context, site }) => {
    await begin(page, site.url, { language: "fr", country: "fr" });
    await listen(page, "status");
    await context.setOffline(true);
    await expect(page.locator("[role=status] [data-notice=offline]")).toBeVisible();
    const text = (await page.locator("[data-notice=offline]").innerText()).trim();
    await go(page, "help");
    await go(page, "settings");
    expect((await heard(page)).filter((said) => said.includes(text))).toHaveLength(1);
    await context.setOffline(false);
  });
});

test("the digits of the keypad and the number of towns are said", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  const voice = page.locator("main .status[role=status]");
  await expect(voice).toHaveText("");
  for (const digit of "310") await page.locator(".keypad .key").filter({ hasText: digit }).click();
  await expect(voice).toContainText("3 1 0");
  for (const digit of "00") await page.locator(".keypad .key").filter({ hasText: digit }).click();
  await expect(page.locator("#place"), "what was typed has the focus").toBeFocused();
  await expect(voice).toContainText(String(await page.locator(".found button").count()));
  // Typed in the field itself, the digits are said by the field.
  await page.locator("#place").fill("");
  await page.locator("#place").pressSequentially("31");
  await expect(voice).toHaveText("");
});

test("the coming years announce that they have come", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await journey(page, TOULOUSE);
  await go(page, "ahead");
  const line = page.locator("main > [role=status]");
  await line.evaluate((one) => one.setAttribute("data-same", ""));
  await page.locator(".ahead").waitFor();
  await expect(line, "the line stays and changes").toHaveAttribute("data-same");
  await expect(line).toContainText(String(await page.locator(".ahead-event").count()));
});

test("undo is said, and the focus is not lost with the last one", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await answerPlace(page, PENSIONER);
  await page.waitForURL(/\/q\/1$/);
  await go(page, "answers");
  const undo = page.locator("main > .button").filter({ hasNot: page.locator("svg") }).first();
  const all = await page.locator("main > button.button:not(.button-main)").count();
  expect(all).toBe(1);
  const line = page.locator("main > [role=status]");
  await expect(line).toHaveText("");
  const said = new Set<string>();
  for (let steps = 0; steps < 20 && (await page.locator("main > button.button:not(.button-main)").count()) > 0; steps += 1) {
    await undo.focus();
    await page.keyboard.press("Enter");
    await expect(line).not.toHaveText("");
    said.add((await line.textContent()) ?? "");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    await expect(heading(page)).toBeVisible();
  }
  await expect(page.locator("main > button.button:not(.button-main)")).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
});

test("the sums of what if are said once the slider rests", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await journey(page, TOULOUSE);
  await go(page, "what-if");
  await page.locator(".curve").waitFor();
  await listen(page, "status");
  const slider = page.locator(".slider input");
  await slider.focus();
  for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press("ArrowRight");
  const shown = ((await page.locator(".what-if-total").first().textContent()) ?? "").trim();
  await expect(page.locator(".what-if .status .what-if-total")).toHaveText(shown);
  expect((await heard(page)).length, "five steps, one announcement").toBe(1);
});
