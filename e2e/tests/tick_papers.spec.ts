// One list of the documents of all rights: each once, ticks stay, also after a reload, and can be taken away.
import { expect, test } from "../fixtures";
import { MATARO, TOULOUSE } from "../households";
import { begin, go, journey, resume } from "../walk";

for (const [language, household, everywhere] of [
  ["fr", TOULOUSE, true],
  ["ar", MATARO, false],
] as const) {
  test(`documents are ticked off, in ${language}`, { tag: everywhere ? [] : "@chromium" }, async ({ page, site }) => {
    await begin(page, site.url, { language, country: household.country, keep: true });
    await journey(page, household);
    await page.locator('main a[href$="/papers"]').click();
    await expect(page).toHaveURL(/\/papers$/);
    const boxes = page.locator(".papers input");
    const names = await page.locator(".papers .option-body > span:first-child").allInnerTexts();
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size, "each document stands once").toBe(names.length);
    await boxes.nth(1).check();
    await boxes.nth(0).check();
    // Ticking with the keyboard keeps the focus where it is.
    await boxes.nth(0).focus();
    await page.keyboard.press("Space");
    await expect(boxes.nth(0)).toBeFocused();
    await expect(boxes.nth(0)).not.toBeChecked();
    // The right's own page asks for the same documents.
    await go(page, "results");
    await page.locator(".begin .card").click();
    for (const name of await page.locator("section:has(h2) > .ticks li").allInnerTexts()) expect(name).not.toContain("⟦");
    await page.goto(`${site.url}papers`);
    await resume(page);
    await expect(page).toHaveURL(/\/papers$/);
    await expect(boxes.nth(1)).toBeChecked();
    await expect(boxes.nth(0)).not.toBeChecked();
    await page.locator("main .back").click();
    await expect(page).toHaveURL(/\/results$/);
  });
}

test("without rights there is nothing to prepare", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await go(page, "papers");
  await expect(page.locator("main")).toBeVisible();
  await expect(page.locator("h1")).toContainText("Documents");
});
