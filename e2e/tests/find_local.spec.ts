// Rights of a town: told to who lives there, to nobody else, and the place itself to nobody at all.
import type { Page } from "@playwright/test";
import { expect, installed, test } from "../fixtures";
import { type Household, PENSIONER } from "../households";
import { answer, begin, go, kind, send, shown } from "../walk";
import { Watch, found } from "../watch";

/** What is written for a place, by the ids of the rights. */
const OF: [string, Household["town"], string[]][] = [
  ["fr", { postcode: "31000", name: "Toulouse" }, ["haute_garonne_alarm", "haute_garonne_digital", "tisseo_solidarity", "toulouse_ccas"]],
  ["ar", { postcode: "66000", name: "Perpignan" }, ["perpignan_transport"]],
  ["ca", { postcode: "34000", name: "Montpellier" }, ["montpellier_transport"]],
  ["es", { postcode: "13001", name: "Marseille 1er" }, ["marseille_transport"]],
];
const LOCAL = [...new Set(OF.flatMap(([, , rights]) => rights))].sort();
/** The values that a town gives: they stand in the answers, and nowhere else. */
const VALUES = ["local_area", "toulouse_area", "haute_garonne", "perpignan_area", "montpellier_area", "marseille_area", "elsewhere"];

const local = async (page: Page) => (await shown(page, PENSIONER)).map(({ right }) => right).filter((right) => LOCAL.includes(right)).sort();

async function answered(page: Page, town: Household["town"]) {
  for (let screens = 0; screens < 3 && (await kind(page)) !== "end"; screens += 1) await answer(page, { ...PENSIONER, town });
}

for (const [language, town, rights] of OF) {
  test(`${town.name} has rights of its own, in ${language}`, { tag: language === "ar" ? [] : "@chromium" }, async ({ page, site, context }) => {
    const watch = new Watch(context, site);
    await begin(page, site.url, { language: language as "fr", country: "fr" });
    await installed(page, "fr");
    await context.setOffline(true);
    await answered(page, town);
    await go(page, "results");
    expect(await local(page)).toEqual(rights);
    const card = page.locator(`.card[data-right="${rights[0]}"]`);
    await card.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("main")).not.toContainText(/local_area|_area\b/);
    await watch.look(page, false);
    expect(watch.outside).toEqual([]);
    const told = watch.seen.flatMap(({ where, text }) => found(text, { texts: [town.postcode], words: [...VALUES, ...LOCAL] }).map((what) => ({ where, what })));
    expect(told, "what names the place").toEqual([]);
    expect(watch.seen.length).toBeGreaterThan(10);
  });
}

test("elsewhere nothing is said of other towns", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await answered(page, { postcode: "87000", name: "Limoges" });
  await go(page, "results");
  expect((await shown(page, PENSIONER)).length).toBeGreaterThan(3);
  expect(await local(page)).toEqual([]);
});

test("who does not say where they live is told of no town", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await send(page);
  await go(page, "results");
  expect((await shown(page, PENSIONER)).length).toBeGreaterThan(3);
  expect(await local(page)).toEqual([]);
});
