// The stop with its proof: who cannot say an income and will not say savings or papers ends with the documents that tell them.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { TOULOUSE, evaluated } from "../households";
import { type Language, type Silence, answer, begin, fields, go, heading, kind, shown } from "../walk";

const SILENCE: Silence = { net_wage: "unknown", livret_a: "refuse", other_savings: "refuse", has_property_income: "refuse", nationality: "refuse" };
/** What tells them. */
const DOCUMENTS = ["payslips", "bank_statement", "stay_papers"];

const documents = (page: Page) => page.locator("#settle [data-document]").evaluateAll((all) => all.map((one) => one.getAttribute("data-document") ?? ""));

/** Answers until nothing is asked; `silence` says what is not told. */
async function onto(page: Page, silence: Silence) {
  for (let screens = 0; (await kind(page)) !== "end"; screens += 1) {
    expect(screens, "the conversation ends").toBeLessThan(60);
    await answer(page, TOULOUSE, undefined, silence);
  }
}

async function clean(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`), what).toEqual([]);
}

for (const language of ["fr", "ar"] as Language[]) {
  test(language, { tag: "@chromium" }, async ({ page, site }) => {
    test.setTimeout(180_000);
    await begin(page, site.url, { language, country: "fr" });
    await onto(page, SILENCE);
    const open = (await shown(page, TOULOUSE)).filter(({ verdict }) => verdict === "open");
    expect(open.length).toBeGreaterThan(1);
    expect(await documents(page)).toEqual(expect.arrayContaining(DOCUMENTS));
    const names = await page.locator("#settle [data-document] strong").allInnerTexts();
    for (const { right, text } of open) expect(names.some((name) => text.includes(name)), `${right} names a paper: ${text}`).toBe(true);
    await page.setViewportSize({ width: 360, height: 6000 });
    await clean(page, "the results");

    // The page of a right and the printed sheet name them too.
    await page.locator(".card[data-verdict=open]").first().click();
    await page.waitForURL(/\/r\/\d+$/);
    await expect(page.locator("main [data-document]").first()).toBeVisible();
    await clean(page, "a right that waits");
    await go(page, "print");
    await expect(page.locator(".sheet-side").first()).toContainText(names[0]);
    await go(page, "results");

    // By the keyboard alone to where the income can be said after all; that takes its paper off the list.
    const button = page.locator("#settle [data-document=payslips] button").first();
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/q\/\d+$/);
    await expect(heading(page)).toBeFocused();
    expect((await fields(page)).map(({ input }) => input)).toContain("net_wage");
    const { net_wage: _, ...rest } = SILENCE;
    await onto(page, rest);
    expect(await documents(page)).not.toContain("payslips");

    // One after the other, until nothing waits.
    for (let left = 0; (await page.locator("#settle [data-document] button").count()) > 0; left += 1) {
      expect(left, "each answer takes something off the list").toBeLessThan(20);
      await page.locator("#settle [data-document] button").first().click();
      await expect(page.locator("#settle")).toHaveCount(0);
      await onto(page, {});
    }
    const order = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();
    const found = (await shown(page, TOULOUSE)).map(({ text: __, ...finding }) => finding);
    expect(order(found)).toEqual(order(evaluated("fr", TOULOUSE.answers)));
    expect(found.map(({ verdict }) => verdict)).not.toContain("open");
  });
}

test("what is certain and what is left at most", { tag: "@chromium" }, async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await begin(page, site.url, { language: "ca", country: "fr" });
  let [left, certain] = [Infinity, 0];
  while ((await kind(page)) !== "end") {
    if ((await kind(page)) === "question") {
      const [first, second] = await page.locator(".journey-note > *").allInnerTexts();
      const figures = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
      const [n] = figures(first);
      if (n !== undefined) {
        expect(n, "what is left never grows").toBeLessThanOrEqual(left);
        left = n;
      }
      const sure = figures(second).reduce((sum, one) => sum + one, 0);
      expect(sure, "what is certain stays so").toBeGreaterThanOrEqual(certain);
      certain = sure;
    }
    await answer(page, TOULOUSE);
  }
  expect(left).toBeLessThan(10);
  expect(certain).toBeGreaterThan(3);
});
