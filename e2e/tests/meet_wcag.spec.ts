// axe on every page template, in each language, light, dark and with strong contrast: nothing is wrong, and what it cannot tell
// is known by name.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { tour } from "../tour";
import { LANGUAGES, begin, go, heading, welcome } from "../walk";

test.describe.configure({ timeout: 600_000 });

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Colours beside those of the day, in which every rule runs. In Catalan and Spanish the pages differ from French by words only. */
const SCHEMES = [
  { name: "dark", colorScheme: "dark", contrast: "no-preference" },
  { name: "strong", colorScheme: "light", contrast: "more" },
  { name: "strong dark", colorScheme: "dark", contrast: "more" },
] as const;
const ALL_SCHEMES: readonly string[] = ["fr", "ar"];

/** What axe leaves to a person, and what a person found. Anything else that it cannot tell fails. */
const TRIAGED: { rule: string; target: RegExp; why: string }[] = [];

interface Found {
  template: string;
  rule: string;
  target: string;
  says: string;
}

/** Waits until colours have passed from one scheme to the other. */
const still = (page: Page) =>
  page.evaluate(async () => {
    const passing = () => document.getAnimations().filter((one) => one instanceof CSSTransition);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    do {
      await frame();
      await Promise.all(passing().map(({ finished }) => finished.catch(() => undefined)));
      await frame();
    } while (passing().length > 0);
  });

/** `colours`: only what a change of colours can change. */
async function look(page: Page, template: string, colours = false): Promise<{ wrong: Found[]; unsure: Found[] }> {
  await still(page);
  // No page holds a frame, so colours need not be gathered in a page of their own: that takes longer than finding them.
  const axe = new AxeBuilder({ page }).setLegacyMode(colours);
  if (colours) axe.withRules(["color-contrast", "link-in-text-block"]);
  else axe.withTags(TAGS).options({ runOnly: TAGS, rules: { "target-size": { enabled: true } }, resultTypes: ["violations", "incomplete"] });
  const { violations, incomplete } = await axe.analyze();
  const flat = (results: typeof violations) =>
    results.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) => ({ template, rule: id, target: target.join(" "), says: [...any, ...all, ...none].map(({ message }) => message).join("; ") })));
  const triaged = ({ rule, target }: Found) => TRIAGED.some((one) => one.rule === rule && one.target.test(target));
  return { wrong: flat(violations), unsure: flat(incomplete).filter((one) => !triaged(one)) };
}

/** Groups that nothing names: axe does not ask for a name. */
const groups = (page: Page) =>
  page.locator("fieldset").evaluateAll((all) =>
    all
      .filter((group) => !(group.querySelector(":scope > legend") ?? document.getElementById(group.getAttribute("aria-labelledby") ?? ""))?.textContent?.trim())
      .map((group) => group.outerHTML.slice(0, 80)),
  );

for (const language of LANGUAGES) {
  test(language, { tag: "@chromium" }, async ({ page, site }) => {
    // Tall enough for every page: what the way on covers while scrolling has no background that axe could know.
    await page.setViewportSize({ width: 360, height: 9000 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const all: { wrong: Found[]; unsure: Found[] } = { wrong: [], unsure: [] };
    const nameless: string[] = [];
    let templates = 0;
    const keep = ({ wrong, unsure }: typeof all) => {
      all.wrong.push(...wrong);
      all.unsure.push(...unsure);
    };
    await tour(page, site.url, language, async (name) => {
      keep(await look(page, `${name}, light`));
      for (const { name: scheme, ...media } of SCHEMES) {
        if (scheme !== "dark" && !ALL_SCHEMES.includes(language)) continue;
        await page.emulateMedia(media);
        // Colours that are still on their way belong to neither scheme: the new one must have been painted.
        await page.waitForFunction(
          ({ colorScheme, contrast }) => matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches && matchMedia(`(prefers-contrast: ${contrast})`).matches,
          media,
        );
        await page.evaluate(async () => {
          await Promise.allSettled(document.getAnimations().map((one) => one.finished));
          for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
        });
        keep(await look(page, `${name}, ${scheme}`, true));
      }
      await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
      nameless.push(...(await groups(page)).map((group) => `${name}: ${group}`));
      templates += 1;
    });
    expect(templates).toBeGreaterThan(20);
    expect.soft(nameless, "every group has a name").toEqual([]);
    expect.soft(all.wrong, "nothing is wrong").toEqual([]);
    expect(all.unsure, "nothing unknown is left to a person").toEqual([]);
  });
}

test("the words before the app", { tag: "@chromium" }, async ({ page, context, site }) => {
  await context.route("**/*.wasm", () => undefined);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(site.url, { waitUntil: "commit" });
    await expect(page.locator("#first h1")).toBeVisible();
    const { wrong, unsure } = await look(page, "first");
    expect.soft(wrong).toEqual([]);
    expect.soft(unsure).toEqual([]);
  }
});

test.describe("what stands in no tour", () => {
  test.use({ tolerate: /./ });

  test("notices, and what failed", { tag: "@chromium" }, async ({ page, context, site }) => {
    await page.setViewportSize({ width: 360, height: 3000 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, "isSecureContext", { value: false });
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    });
    await context.route("**/data/places-es-*", (route) => route.abort());
    await begin(page, site.url, { language: "fr", country: "fr", keep: true });
    await page.locator("[data-notice=kept]").waitFor();
    for (const state of ["notices", "failed"]) {
      if (state === "failed") {
        await go(page, "");
        await page.locator("#country-es").click();
        // Until the files have failed the page of needs is shown.
        await page.locator("main .options-tiles").waitFor({ state: "detached" });
        await page.locator("main .button-main").waitFor();
      }
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { wrong, unsure } = await look(page, state);
        expect.soft(wrong).toEqual([]);
        expect.soft(unsure).toEqual([]);
      }
    }
  });

  test.describe("another year", () => {
    test.use({ today: "2019-05-05" });

    test("the question which day it is", { tag: "@chromium" }, async ({ page, site }) => {
      await page.setViewportSize({ width: 360, height: 3000 });
      await welcome(page, site.url, { language: "ar", country: "fr" });
      await page.locator("#date-day").waitFor();
      await page.locator("#date-day").press("Enter");
      await page.locator("#clock-error").waitFor();
      const { wrong, unsure } = await look(page, "clock");
      expect.soft(wrong).toEqual([]);
      expect.soft(unsure).toEqual([]);
      expect(await groups(page)).toEqual([]);
    });
  });
});

test("axe finds what is planted", { tag: "@chromium" }, async ({ page, site }) => {
  await page.goto(site.url);
  await expect(heading(page)).toBeVisible();
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.className = "planted";
    document.querySelector("main")?.append(button);
  });
  const { wrong } = await look(page, "planted");
  expect(wrong.filter(({ target }) => target.includes("planted")).map(({ rule }) => rule)).toContain("button-name");
});
