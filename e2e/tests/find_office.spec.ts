// Where to go for a town's right; a text that its town has not in the person's language; and a look at a town by those who look after it.
import type { Page } from "@playwright/test";
import { expect, installed, test } from "../fixtures";
import { type Household, LONE_MOTHER } from "../households";
import { answer, begin, go, kind, openRight, unmarked } from "../walk";
import { Watch, found } from "../watch";

const GAVA: Household = { ...LONE_MOTHER, town: { postcode: "08850", name: "Gavà" } };
const FRANQUESES: Household = {
  ...LONE_MOTHER,
  town: { postcode: "08520", name: "Les Franqueses del Vallès" },
  answers: { ...LONE_MOTHER.answers, town: 8086 },
};

/** The first questions, then the rights as they stand. */
async function results(page: Page, household: Household, screens = 4) {
  for (let n = 0; n < screens && (await kind(page)) !== "end"; n += 1) await answer(page, household);
  await go(page, "results");
}

test("the office of the town says where, when and by which number, without a network, and to nobody else", { tag: "@chromium" }, async ({ page, site, context }) => {
  const watch = new Watch(context, site);
  await begin(page, site.url, { language: "ca", country: "es" });
  await installed(page, "es");
  await context.setOffline(true);
  await results(page, GAVA);
  await openRight(page, '.card[data-right="gava_infancia"]');
  const office = page.locator(".office");
  await expect(office).toHaveCount(1);
  await expect(office.locator("h3 bdi")).toHaveAttribute("lang", "ca");
  await expect(office).toContainText("Plaça de Jaume Balmes");
  const call = office.locator('a[href^="tel:"]');
  await expect(call).toHaveAttribute("href", "tel:932639100");
  await call.focus();
  await expect(call).toBeFocused();
  await expect(page.locator(".fallen")).toHaveCount(0);
  // Urgent aid is asked for somewhere else in the same town.
  await go(page, "results");
  await openRight(page, '.card[data-right="urgencia_social"]');
  await expect(page.locator('.office a[href="tel:932639136"]')).toBeVisible();
  // The page for what cannot wait names it too.
  await go(page, "urgent");
  await expect(page.locator('a.number[href="tel:932639136"]')).toBeVisible();
  await expect(page.locator('a.number[href="tel:112"]')).toBeVisible();
  await watch.look(page, false);
  expect(watch.outside).toEqual([]);
  const told = watch.seen.flatMap(({ where, text }) => found(text, { texts: ["08850", "932639136"], words: ["gava_infancia", "Gavà"] }).map((what) => ({ where, what })));
  expect(told, "what names the place").toEqual([]);
});

test("opening hours are said in the person's language, in Mataró", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "ca", country: "es" });
  await results(page, { ...LONE_MOTHER, town: { postcode: "08301", name: "Mataró" } });
  await openRight(page, '.card[data-right="mataro_residus"]');
  expect(unmarked(await page.locator(".office").textContent())).toContain("De dilluns a dijous: de 9:00 a 18:00");
});

/** The texts of a right as the build writes them where its town has none in the reader's language: marked as Spanish. */
const lacking = (texts: string, right: string) => {
  let inside = false;
  const line = (text: string) => {
    if (/^\S/.test(text)) inside = new RegExp(`^(benefit|reason)-${right}\\b`).test(text);
    return inside ? text.replace(/ = (.*)$/, " = \u{E0001}\u{E0065}\u{E0073}$1\u{E007F}") : text;
  };
  return texts.split("\n").map(line).join("\n");
};

for (const language of ["ar", "fr", "ca"] as const) {
  test(`a town with texts in every language, read in ${language}: nothing is marked`, { tag: language === "ar" ? [] : ["@chromium"] }, async ({ page, site }) => {
    await begin(page, site.url, { language, country: "es" });
    await results(page, FRANQUESES);
    await openRight(page, '.card[data-right="franqueses_habitatge"]');
    await expect(page.locator('.office a[href="tel:938467676"]')).toBeVisible();
    await expect(page.locator("main .fallen")).toHaveCount(0);
  });
}

test.describe("where a town has no text in the reader's language", () => {
  // The texts must come from the test: every town that is here today has all four languages.
  test.use({ serviceWorkers: "block", tolerate: /Service Worker registration blocked/ });

  for (const language of ["ar", "fr"] as const) {
    test(`the nearest stands there with a mark, read in ${language}`, { tag: "@chromium" }, async ({ page, site }) => {
      await page.route(`**/locales/${language}/es.ftl`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: lacking(await response.text(), "franqueses_habitatge") });
      });
      await begin(page, site.url, { language, country: "es" });
      await results(page, FRANQUESES);
      await openRight(page, '.card[data-right="franqueses_habitatge"]');
      const heading = page.locator("main h1");
      const name = heading.locator("bdi").first();
      await expect(name).toHaveAttribute("lang", "es");
      await expect(name).toHaveAttribute("dir", "ltr");
      await expect(heading.locator(".fallen")).toBeVisible();
      expect(await page.locator("main .fallen").count()).toBeGreaterThan(2);
      // The marks of the build are for the app: none is on the page.
      expect(await page.locator("main").innerText()).not.toMatch(/[\u{E0001}-\u{E007F}]/u);
    });
  }
});

test("a town is looked at with an invented household, marked as such, and nothing is kept", { tag: "@chromium" }, async ({ page, site, context }) => {
  const watch = new Watch(context, site);
  await page.goto(`${site.url}towns`);
  await page.locator("main h1").waitFor();
  await page.locator("main .options-pair .option").nth(1).click();
  await page.locator('[data-town="08121"]').click();
  await expect(page).toHaveURL(/\/results$/);
  const notice = page.locator('[data-notice="preview"]');
  await expect(notice).toContainText("Mataró");
  const rights = await page.locator(".card[data-right]").evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.right));
  expect(rights).toContain("mataro_residus");
  expect(rights).not.toContain("gava_infancia");
  await go(page, "print");
  await expect(page.locator(".sheet").first()).toContainText("Mataró");
  await watch.look(page, false);
  expect(watch.outside).toEqual([]);
  expect(watch.seen.flatMap(({ text }) => found(text, { texts: [], words: ["Mataró", "08121"] }))).toEqual([]);
  await notice.locator("button").click();
  await expect(page.locator("main:not(#first) h1")).toBeVisible();
  await expect(notice).toHaveCount(0);
});
