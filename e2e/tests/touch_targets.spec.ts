// Whatever is touched is at least 44 pixels high and wide, on a small phone, on every page. Links inside a sentence are excepted, as in WCAG.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { tour } from "../tour";

test.describe.configure({ timeout: 240_000 });

const LEAST = 44;

/** What can be touched and is too small. A field inside its label is as large as the label. */
const small = (page: Page, within = "body") =>
  page.evaluate(
    ([least, root]) => {
      const touched = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [role=button]")];
      const visible = touched.filter((one) => one.closest(root as string) && one.checkVisibility({ visibilityProperty: true }));
      if (visible.length === 0) throw new Error("nothing can be touched here");
      const sentence = (one: HTMLElement) => getComputedStyle(one).display === "inline" && one.parentElement?.textContent?.trim() !== one.textContent?.trim();
      return visible.flatMap((one) => {
        const { width, height } = (one.closest("label") ?? one).getBoundingClientRect();
        if (sentence(one) || (width >= (least as number) - 0.5 && height >= (least as number) - 0.5)) return [];
        return [`${one.tagName}.${one.className}#${one.id} ${Math.round(width)}×${Math.round(height)}`];
      });
    },
    [LEAST, within] as const,
  );

for (const language of ["fr", "ar"] as const) {
  test(`everything is large enough to touch, in ${language}`, { tag: "@chromium" }, async ({ page, site }) => {
    const found = new Set<string>();
    let pages = 0;
    await tour(page, site.url, language, async (name) => {
      for (const one of await small(page)) found.add(`${name}: ${one}`);
      pages += 1;
    });
    expect(pages).toBeGreaterThan(20);
    expect([...found]).toEqual([]);
  });
}

test("so is what stands before the app, and what says that it did not come", { tag: "@chromium" }, async ({ page, context, site }) => {
  await context.route("**/*.wasm", () => undefined);
  await page.goto(site.url, { waitUntil: "commit" });
  await page.locator("#first button").first().waitFor();
  expect(await small(page, "#first")).toEqual([]);
  await page.locator("#failed").evaluate((failed) => failed.setAttribute("data-now", ""));
  await page.locator("#failed a").first().waitFor();
  expect(await small(page, "#failed")).toEqual([]);
  // The chosen language is told by more than its tint, also where the device sets the colours.
  const edge = (button: string) => page.locator(button).evaluate((one) => getComputedStyle(one).borderTopWidth);
  await page.locator("#first [data-language=fr]").click();
  expect(parseFloat(await edge("#first [data-language=fr]"))).toBeGreaterThan(parseFloat(await edge("#first [data-language=ca]")) + 2);
});

test("what is chosen has a wide edge where the device sets the colours", { tag: "@chromium" }, async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(site.url);
  const language = page.locator("main:not(#first) .option[lang][aria-pressed=true]");
  const edge = (one: typeof language) => one.evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
  expect(await edge(language)).toBeGreaterThan((await edge(page.locator("main:not(#first) .option[lang][aria-pressed=false]").first())) + 1);
});

test("a button that is too small is found", { tag: "@chromium" }, async ({ page, site }) => {
  await page.goto(site.url);
  await page.locator("main:not(#first) h1").waitFor();
  expect(await small(page)).toEqual([]);
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.textContent = "x";
    button.className = "planted";
    button.style.cssText = "min-height: 0; padding: 0; inline-size: 20px; block-size: 20px";
    document.querySelector("main:not(#first)")?.append(button);
  });
  expect((await small(page)).join()).toContain("planted");
});
