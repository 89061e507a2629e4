// The two coming years, and what if an amount changed: what the pages say is what the command line finds.
import type { Page } from "@playwright/test";
import { TODAY, expect, test } from "../fixtures";
import { type Household, MATARO, TOULOUSE, evaluated, pont } from "../households";
import { begin, go, journey, unmarked } from "../walk";

interface Told {
  right: string;
  kind: string;
  month: string;
}

/** The events as `pont timeline` tells them, in order. */
function told({ country }: Household, answers: Household["answers"]): Told[] {
  const found = JSON.parse(pont(["timeline", "--country", country, "--date", TODAY, "--json"], JSON.stringify(answers)));
  return (found.events as { benefit: string; what: string; month: string }[]).map(({ benefit, what, month }) => ({ right: benefit, kind: what, month }));
}

const events = (page: Page) =>
  page.locator(".ahead-event").evaluateAll((all) => all.map((one) => ({ right: (one as HTMLElement).dataset.right, kind: (one as HTMLElement).dataset.kind })));

/** The digits of a text: how a language groups and ends an amount is its own. */
const digits = (text: string) => text.replace(/[^0-9]/g, "");

for (const [language, household, everywhere] of [
  ["fr", TOULOUSE, true],
  ["ar", TOULOUSE, false],
  ["ca", MATARO, false],
] as const) {
  test(`the coming years are those of the command line, in ${language}`, { tag: everywhere ? [] : "@chromium" }, async ({ page, site }) => {
    await begin(page, site.url, { language, country: household.country });
    const said = await journey(page, household);
    await page.locator('main a[href$="/ahead"]').click();
    await expect(page).toHaveURL(/\/ahead$/);
    const expected = told(household, said.answers);
    expect(expected.length, "something happens in two years").toBeGreaterThan(0);
    await expect(page.locator(".ahead-event")).toHaveCount(expected.length);
    expect(await events(page)).toEqual(expected.map(({ right, kind }) => ({ right, kind })));
    // One heading for each month in which something happens, and one row for each right.
    await expect(page.locator("main section h2")).toHaveCount(new Set(expected.map(({ month }) => month)).size);
    const rows = page.locator(".ahead-months");
    await expect(rows).toHaveCount(new Set(expected.map(({ right }) => right)).size);
    await expect(rows.first().locator("i")).toHaveCount(25);
    await expect(rows.locator(".is-turn")).not.toHaveCount(0);
    await page.locator("main .back").click();
    await expect(page).toHaveURL(/\/results$/);
  });
}

/** What all rights that count come to by the month. */
function totalOf(answers: Household["answers"]) {
  const found = evaluated("fr", answers);
  const yearly = ["back_to_school", "energy_voucher", "college_scholarship", "lycee_scholarship", "property_tax"];
  const price = ["complementary_health"];
  const counted = found.filter(({ right, verdict, amount }) => amount && (verdict === "yes" || verdict === "open") && !price.includes(right));
  const sum = (end: 0 | 1) => counted.reduce((sum, { right, amount }) => sum + (amount?.[end] ?? 0) / (yearly.includes(right) ? 12 : 1), 0);
  return [sum(0), sum(1)] as const;
}

/** An amount by the month as the page tells it, in its digits: a range is told in whole euros that hold it. */
const toldInDigits = ([low, high]: readonly [number, number]) =>
  digits(low === high ? low.toFixed(2).replace(/\.00$/, "") : `${Math.floor(low)}${Math.ceil(high)}`);

/** The household without its youngest child. */
function withoutYoungest(answers: Household["answers"]): Household["answers"] {
  const birth = answers.birth as Record<string, string>;
  const youngest = Object.keys(answers.persons).sort((a, b) => (birth[a] < birth[b] ? 1 : -1))[0];
  const without = (value: unknown): unknown =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== youngest))
      : value;
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, without(value)])) as Household["answers"];
}

test("what if: slider, buttons and keys give the amounts of the command line", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  const said = await journey(page, TOULOUSE);
  await page.locator('main a[href$="/what-if"]').click();
  await expect(page.locator(".curve")).toBeVisible();
  const wage = said.answers.net_wage as Record<string, number>;
  const range = page.locator(".slider input");
  await expect(range).toHaveValue(String(wage.you));

  const total = (value: number) => totalOf({ ...said.answers, net_wage: { ...wage, you: value } });
  const line = page.locator(".what-if-total").first();
  const check = async (value: number) => {
    await expect(range).toHaveValue(String(value));
    await expect.poll(async () => digits((await line.textContent()) ?? "")).toBe(`${value}${toldInDigits(total(value))}`);
  };
  await check(wage.you);
  await page.locator(".slider button").last().click();
  await check(wage.you + 100);
  await range.focus();
  await page.keyboard.press("ArrowLeft");
  await check(wage.you + 90);
  // At the end of its way it stays.
  await page.keyboard.press("Home");
  await page.locator(".slider button").first().click();
  await check(0);
  await page.locator(".what-if details summary").click();
  expect(await page.locator(".what-if tbody tr").count()).toBeGreaterThan(1);

  // Another amount, and nothing said has changed.
  await page.locator("input[name=what-if]").nth(1).check();
  await expect(range).not.toHaveValue("0");
  await go(page, "results");
  await expect(page.locator(".total .amount")).toContainText(new Intl.NumberFormat("fr-FR").format(Math.floor(total(wage.you)[0])));
});

for (const language of ["fr", "ar"] as const) {
  test(`what if: more and fewer children give the amounts of the command line, in ${language}`, async ({ page, site }) => {
    await begin(page, site.url, { language, country: "fr" });
    const said = await journey(page, TOULOUSE);
    await page.locator('main a[href$="/what-if"]').click();
    await page.locator("input[name=what-if]").last().check();
    const rows = page.locator(".counts tbody tr");
    await expect(rows).toHaveCount(7);
    await expect(page.locator(".counts [aria-current]")).toHaveCount(1);
    const amount = async (count: number) => digits(await rows.nth(count).locator("td").innerText());
    expect(await amount(2)).toBe(toldInDigits(totalOf(said.answers)));
    expect(await amount(1)).toBe(toldInDigits(totalOf(withoutYoungest(said.answers))));
    const sum = async () => unmarked(await page.locator(".what-if-total").first().textContent());
    const before = await sum();
    await page.locator(".slider button").last().click();
    await expect.poll(sum).not.toBe(before);
    await page.locator(".slider button").first().click();
    await expect.poll(sum).toBe(before);
    // Fewer than none there are not.
    for (let click = 0; click < 8; click += 1) await page.locator(".slider button").first().click();
    await expect(rows.first()).toHaveAttribute("aria-current", "true");
  });
}

test("without a single amount the children can be tried", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await go(page, "what-if");
  await expect(page.locator("input[name=what-if]")).toHaveCount(1);
  await expect(page.locator(".counts")).toBeVisible();
});
