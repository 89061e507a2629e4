// A hard word is explained where it stands, in the person's language, and nothing is asked of the network for it.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { type Household, MATARO, TOULOUSE } from "../households";
import { answer, begin, kind } from "../walk";

/** Goes on until a screen explains a word; how many screens came before it. */
async function untilExplained(page: Page, household: Household): Promise<number> {
  for (let screens = 0; ; screens += 1) {
    expect(await kind(page), "a hard word stands in some question").not.toBe("end");
    // What words mean comes in the frame after the question.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    if ((await page.locator(".glossary").count()) > 0) return screens;
    await answer(page, household);
  }
}

for (const [language, household, everywhere] of [
  ["fr", TOULOUSE, true],
  ["ar", TOULOUSE, false],
  ["ca", MATARO, false],
  ["es", MATARO, false],
] as const) {
  test(`a hard word is explained in place, in ${language}`, { tag: everywhere ? [] : "@chromium" }, async ({ page, site }) => {
    await begin(page, site.url, { language, country: household.country });
    expect(await untilExplained(page, household), "most screens need no explanation").toBeGreaterThan(1);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const word = page.locator(".glossary details").first();
    const name = (await word.locator("summary").innerText()).trim();
    expect(name).not.toContain("⟦");
    await expect(word.locator("p")).toBeHidden();
    await word.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(word.locator("p")).toBeVisible();
    const text = await word.locator("p").innerText();
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toContain("⟦");
    // The explanation costs nothing that was entered, and asks for nothing.
    expect(requests).toEqual([]);
    await answer(page, household);
    await expect(page.locator("main h1")).toBeVisible();
  });
}
