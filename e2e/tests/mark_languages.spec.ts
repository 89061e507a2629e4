// Words of another language are marked as such, so that a screen reader says them in theirs; numbers and sites belong to none.
import { expect, test } from "../fixtures";
import { MATARO, TOULOUSE } from "../households";
import { begin, go, journey } from "../walk";

test.describe.configure({ timeout: 120_000 });

/** The marked words of the page, with their language. */
const marked = (page: import("@playwright/test").Page) =>
  page.locator("main bdi").evaluateAll((all) => all.map((one) => [one.getAttribute("lang"), one.textContent?.replace(/[«»\s]+/g, " ").trim().toLowerCase()] as const));

test("French words in Spanish", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "es", country: "fr" });
  await journey(page, TOULOUSE);
  await go(page, "papers");
  const words = await marked(page);
  expect(words.length).toBeGreaterThan(2);
  expect(words).toContainEqual(["fr", "bulletins de paie"]);
  expect(words.every(([lang]) => lang === "fr")).toBe(true);
});

test("Spanish and Catalan words in Arabic", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "ar", country: "es" });
  await journey(page, MATARO);
  const all: (readonly [string | null, string | undefined])[] = [];
  await go(page, "papers");
  all.push(...(await marked(page)));
  await go(page, "answers");
  all.push(...(await marked(page)));
  const languagesOf = (word: string) => new Set(all.filter(([, text]) => text?.includes(word)).map(([lang]) => lang));
  expect(languagesOf("familia numerosa")).toEqual(new Set(["es"]));
  expect(languagesOf("padró")).toEqual(new Set(["ca"]));
});

test("numbers to call have a direction and no language", { tag: "@chromium" }, async ({ page, site }) => {
  await page.goto(site.url);
  for (const path of ["help", "urgent", "accessibility"]) {
    await go(page, path);
    const digits = page.locator(".number-digits bdi");
    await expect(digits.nth(1)).toBeVisible();
    for (const one of await digits.all()) {
      await expect(one).toHaveAttribute("dir", "ltr");
      await expect(one).not.toHaveAttribute("lang");
    }
  }
});

test("a language has one name, before the app and in it", { tag: "@chromium" }, async ({ page, context, site }) => {
  await context.route("**/*.wasm", () => undefined);
  await page.goto(site.url, { waitUntil: "commit" });
  const before = await page.locator("#first [data-language]").allTextContents();
  await context.unroute("**/*.wasm");
  await page.goto(site.url);
  await page.locator("main:not(#first) .option[lang]").first().waitFor();
  expect((await page.locator("main:not(#first) .option[lang]").allTextContents()).map((name) => name.trim())).toEqual(before);
});
