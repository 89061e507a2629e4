// A first look after a few answers: what is certain beside what households alike often have, and a sheet to take away.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { type Household, MATARO, TOULOUSE, evaluated } from "../households";
import { Said, answer, begin, firstLook, heading, journey, kind, resume, shown } from "../walk";

/** The most screens before a first look: place, household, births, home or health, and two more. */
const EARLY = 6;

/** What stands in the part about households alike. */
const alike = (page: Page) => page.locator(".first-like .like-row").allTextContents();

async function untilKnown(page: Page, household: Household): Promise<Said> {
  const said = new Said(household);
  for (let screens = 0; (await firstLook(page).count()) === 0; screens += 1) {
    expect(screens, "the first answers are enough").toBeLessThan(EARLY);
    expect(await kind(page)).not.toBe("end");
    await answer(page, household, said);
  }
  return said;
}

for (const [language, household, everywhere] of [
  ["fr", TOULOUSE, true],
  ["ar", TOULOUSE, false],
  ["ca", MATARO, false],
] as const) {
  test(`what is certain and what others have stand apart, in ${language}`, { tag: everywhere ? [] : "@chromium" }, async ({ page, site }) => {
    await begin(page, site.url, { language, country: household.country, keep: true });
    const said = await untilKnown(page, household);
    const question = page.url();
    await firstLook(page).click();
    await expect(page).toHaveURL(/\/first$/);
    await expect(heading(page)).toBeVisible();

    // The first part is what `pont evaluate` finds certain, and nothing else.
    const sure = evaluated(household.country, said.answers).filter(({ verdict }) => verdict === "yes" || verdict === "office");
    const names = (all: { right: string; holder: string }[]) => all.map(({ right, holder }) => `${right} ${holder}`).sort();
    expect(names(await shown(page, household))).toEqual(names(sure));
    // The other part says how many have a right, and names none that is certain here.
    const rows = await alike(page);
    expect(rows.length).toBeGreaterThan(0);
    const certain = await page.locator(".first-own .card-name").allTextContents();
    const often = await page.locator(".first-like .card-name").allTextContents();
    expect(often.filter((name) => certain.includes(name))).toEqual([]);
    for (const full of await page.locator(".like-row").evaluateAll((all) => all.map((row) => row.querySelectorAll(".is-full").length))) {
      expect(full).toBeGreaterThanOrEqual(2);
      expect(full).toBeLessThanOrEqual(10);
    }

    await page.goBack();
    await expect(page).toHaveURL(question);
    await page.goForward();
    await expect(page).toHaveURL(/\/first$/);
    expect(await alike(page)).toEqual(rows);
    await page.reload();
    await resume(page);
    await expect(page).toHaveURL(/\/first$/);
    expect(await alike(page)).toEqual(rows);

    await page.locator('main a[href$="/print"]').click();
    await expect(page.locator(".sheet-side").first()).toBeVisible();
    expect(await page.locator(".sheet-side").first().locator(".sheet-like li").count()).toBe(rows.length);
    await page.goBack();
    await page.locator("main .button-main").click();
    await expect(page).toHaveURL(question);

    // Once everything is said, others say nothing more.
    await journey(page, household);
    await page.locator('main a[href$="/print"]').click();
    await expect(page.locator(".sheet-side").first()).toBeVisible();
    await expect(page.locator(".sheet-like")).toHaveCount(0);
  });
}

test("an address of a first look without answers leads away", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  await answer(page, TOULOUSE);
  await page.goto(`${site.url}first`);
  await resume(page);
  await expect(page).toHaveURL(/\/results$/);
});
