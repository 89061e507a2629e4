// Two whole households, asked and answered in each language: what the app shows is what `pont evaluate` finds.
import { expect, installed, test } from "../fixtures";
import { type Finding, type Household, MATARO, TOULOUSE, evaluated } from "../households";
import { LANGUAGES, type Language, begin, journey, shown, unmarked } from "../walk";

const LOCALES: Record<Language, string> = { fr: "fr-FR", ca: "ca-ES", es: "es-ES", ar: "ar-MA" };
/** The journeys that every engine makes; the others read the same pages in another language. */
const EVERYWHERE = ["Toulouse ar", "Toulouse fr", "Mataró ca"];

const order = (all: Finding[]) => all.map((one) => JSON.stringify(one)).sort();

function euros(language: Language, amount: number) {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(LOCALES[language], { style: "currency", currency: "EUR", minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount);
}

function check(household: Household, language: Language) {
  const name = `${household.town.name} ${language}`;
  test(name, { tag: EVERYWHERE.includes(name) ? [] : ["@chromium"] }, async ({ page, site }) => {
    await begin(page, site.url, { language, country: household.country });
    await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    const said = await journey(page, household);
    const cards = await shown(page, household);
    const found = order(cards.map(({ text: _, ...finding }) => finding));
    expect(found.length).toBeGreaterThan(3);
    expect(found, "with exactly what was said").toEqual(order(evaluated(household.country, said.answers)));
    expect(found, "with everything that the household could have said").toEqual(order(evaluated(household.country, household.answers)));
    for (const { verdict, amount, text, right } of cards) {
      if (verdict !== "yes" || !amount || amount[0] !== amount[1] || right === "bono_social") continue;
      expect(unmarked(text), right).toContain(unmarked(euros(language, amount[0])));
    }
  });
}

for (const household of [TOULOUSE, MATARO]) for (const language of LANGUAGES) check(household, language);

test("the results on the way are those of the answers so far", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "es", country: "es" });
  await installed(page, "es");
  let asked = 0;
  const { Said, answer, kind } = await import("../walk");
  const said = new Said(MATARO);
  while ((await kind(page)) !== "end") {
    await answer(page, MATARO, said);
    asked += 1;
    if (asked % 4 !== 2 || (await kind(page)) === "end") continue;
    await page.locator(".journey-note a[href$=\"/results\"]").click();
    const found = (await shown(page, MATARO)).map(({ text: _, ...finding }) => finding);
    expect(order(found), `after ${asked} screens`).toEqual(order(evaluated("es", said.answers)));
    await page.goBack();
  }
  expect(asked).toBeGreaterThan(4);
});
