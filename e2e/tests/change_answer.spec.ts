// Any earlier answer can be changed, taken back or refused; all others stay.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { type Household, PENSIONER, evaluated } from "../households";
import { answerFields, answerPlace, begin, fields, go, heading, journey, kind, openRight, shown } from "../walk";

const order = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();
const findings = async (page: Page, household: Household) => order((await shown(page, household)).map(({ text: _, ...finding }) => finding));

/** Goes to where one input was answered. */
async function change(page: Page, input: string) {
  await go(page, "answers");
  const buttons = page.locator(".told button");
  for (let at = 0; at < (await buttons.count()); at += 1) {
    await buttons.nth(at).click();
    await page.waitForURL(/\/(place|q\/\d+)$/);
    if ((await fields(page)).some((field) => field.input === input)) return;
    await go(page, "answers");
  }
  throw new Error(`${input} is not among the answers`);
}

test("one answer changes and the others stay", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "ca", country: "fr" });
  await journey(page, PENSIONER);
  const before = await findings(page, PENSIONER);
  const told = async () => {
    await go(page, "answers");
    return page.locator(".told").count();
  };
  const count = await told();

  const richer: Household = { ...PENSIONER, answers: { ...PENSIONER.answers, pension: { you: 1500 }, gross_pension: { you: 1620 }, taxable_pension_12m: { you: 18200 }, tax_income_n2: 16300 } };
  await change(page, "pension");
  await answerFields(page, richer);
  await page.locator(".onward .button-main").click();
  await expect(heading(page)).toBeVisible();
  // What hung on it may be asked again; nothing else is.
  let asked = 0;
  while ((await kind(page)) !== "end") {
    await answerFields(page, richer);
    const at = page.url();
    await page.locator(".onward .button-main").click();
    await page.waitForURL((url) => url.href !== at);
    asked += 1;
  }
  expect(asked).toBeLessThan(4);
  await go(page, "results");
  const after = await findings(page, PENSIONER);
  expect(after).not.toEqual(before);
  expect(await told()).toBeGreaterThanOrEqual(count);
});

test("what was changed can be taken back", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "es", country: "fr" });
  await journey(page, PENSIONER);
  const before = await findings(page, PENSIONER);
  await change(page, "rent");
  const rent = (await fields(page)).find(({ input }) => input === "rent");
  await page.locator(`#${rent?.id}`).fill("90");
  await page.locator(".onward .button-main").click();
  await expect(heading(page)).toBeVisible();
  await go(page, "results");
  expect(await findings(page, PENSIONER)).not.toEqual(before);
  await go(page, "answers");
  await page.locator("main > .button").filter({ hasNot: page.locator("svg") }).first().click();
  await go(page, "results");
  expect(await findings(page, PENSIONER)).toEqual(before);
});

test("a country that was changed comes back with its law", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await answerPlace(page, PENSIONER);
  await expect(page).toHaveURL(/\/q\/1$/);
  await go(page, "");
  await page.locator("#country-es").click();
  await page.locator(".onward .button-main").click();
  await expect(page.locator("#place")).toBeVisible();
  await go(page, "answers");
  await page.locator("main > .button").filter({ hasNot: page.locator("svg") }).first().click();
  await expect(page.locator(".told")).toContainText([PENSIONER.town.name]);
  await go(page, "");
  await expect(page.locator("#country-fr")).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#country-es")).toHaveAttribute("aria-pressed", "false");
});

test("whoever says nothing still comes to an end, with every right open or decided", async ({ page, site }) => {
  const { fillUnknown, send } = await import("../walk");
  await begin(page, site.url, { language: "ar", country: "es" });
  for (let screens = 0; (await kind(page)) !== "end"; screens += 1) {
    expect(screens).toBeLessThan(60);
    await fillUnknown(page);
    await send(page);
  }
  const cards = await shown(page, PENSIONER);
  expect(cards.length).toBeGreaterThan(3);
  // What hangs on the town is told to nobody who does not say it: the rest is what Lleida, Barcelona and Mataró have in common.
  const of = (town: number) => [...new Set(evaluated("es", { persons: { you: {} }, town }).map(({ right }) => right))];
  const everywhere = [25_120, 8_019, 8_121].map(of).reduce((all, one) => all.filter((right) => one.includes(right)));
  expect(new Set(cards.map(({ right }) => right))).toEqual(new Set(everywhere));
});

test("a mark on a right moves it, and can be taken away", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  await journey(page, PENSIONER);
  const groupOf = (right: string) => page.locator(`.card[data-right=${right}]`).evaluate((card) => [...document.querySelectorAll(".group")].indexOf(card.closest(".group") as Element));
  const right = (await page.locator(".card[data-verdict=yes]").first().getAttribute("data-right")) ?? "";
  const first = await groupOf(right);
  await page.locator(`.card[data-right=${right}]`).click();
  await page.waitForURL(/\/r\/1$/);
  await page.locator("label:has(input[name=mark])").nth(1).click();
  await go(page, "results");
  expect(await groupOf(right)).not.toBe(first);
  await openRight(page, `.card[data-right=${right}]`);
  await expect(page, "the same right has the same number").toHaveURL(/\/r\/1$/);
  await page.locator("label:has(input[name=mark])").first().click();
  await go(page, "results");
  expect(await groupOf(right)).toBe(first);
});
