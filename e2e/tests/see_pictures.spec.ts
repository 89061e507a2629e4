// A picture beside the word: on every option of a conversation, on rights and on documents; drawn, mirrored where it points, offline too.
import type { Page } from "@playwright/test";
import { expect, installed, test } from "../fixtures";
import { MATARO, TOULOUSE } from "../households";
import { begin, go, journey, welcome } from "../walk";

/** A main target, in pixels of CSS. */
const TARGET = 56;

/** Waits until every picture that is shown is really drawn: its sprite is here and has something under its name. */
async function drawn(page: Page) {
  const missing = () =>
    page.locator("svg.icon:visible > use").evaluateAll((all) =>
      (all as SVGUseElement[]).flatMap((use) => {
        const { width, height } = use.getBBox();
        return width + height > 0 ? [] : [use.getAttribute("href")];
      }),
    );
  await expect.poll(missing, { message: `every picture is drawn at ${page.url()}` }).toEqual([]);
}

/** Options each have a picture, hidden from assistive technology, and a word that it stands beside. */
async function beside(page: Page, options: string) {
  const wrong = await page.locator(`main ${options}`).evaluateAll(
    (all, target) =>
      all.flatMap((option) => {
        const pictures = [...option.querySelectorAll("svg.icon")].filter((one) => one.closest(".round") === null);
        const said = option.textContent?.trim() ?? "";
        const what = `${said}: `;
        const bad = [];
        if (pictures.length === 0) bad.push(`${what}no picture`);
        if (said === "") bad.push("a picture without a word");
        if (pictures.some((one) => one.getAttribute("aria-hidden") !== "true")) bad.push(`${what}the picture is read out`);
        if (option.getBoundingClientRect().height > 0 && option.getBoundingClientRect().height < target) bad.push(`${what}too low`);
        return bad;
      }),
    TARGET,
  );
  expect(wrong, page.url()).toEqual([]);
  await drawn(page);
}

/** Whether an element is turned round. */
const turned = (page: Page, name: string) =>
  page.locator(`svg.icon:has(> use[href$="#${name}"])`).first().evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).a < 0);

for (const [language, household] of [
  ["fr", TOULOUSE],
  ["ar", MATARO],
] as const) {
  test(`every option, right and document has a picture and a word, in ${language}`, async ({ page, site }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 640 });
    await welcome(page, site.url, { language, country: household.country });
    await beside(page, ".option");
    await go(page, "");
    await beside(page, '.option[id^="country-"]');
    await begin(page, site.url, { language, country: household.country });
    await journey(page, household, async () => beside(page, "form :is(.option, .stepper)"));
    await beside(page, ".card");
    const right = await page.locator(".card use").first().getAttribute("href");
    await page.locator(".card").first().click();
    await expect(page.locator("h1 use")).toHaveAttribute("href", right ?? "");
    await beside(page, ".option");
    await go(page, "papers");
    await beside(page, ".papers .option");
    const names = await page.locator(".papers use").evaluateAll((all) => all.map((use) => use.getAttribute("href")?.replace(/.*#/, "")));
    expect(names.every((name) => name?.startsWith("doc-"))).toBe(true);
    await go(page, "what-if");
    await page.locator(".curve").waitFor();
    await beside(page, ".option");
  });
}

test("what points turns with the direction of writing, and a clock does not", async ({ page, site }) => {
  for (const [language, rightToLeft] of [["fr", false], ["ar", true]] as const) {
    await begin(page, site.url, { language, country: "fr" });
    await journey(page, TOULOUSE);
    expect(await turned(page, "next"), language).toBe(rightToLeft);
    expect(await turned(page, "back"), language).toBe(rightToLeft);
    expect(await turned(page, "clock"), language).toBe(false);
    expect(await turned(page, "check"), language).toBe(false);
    await page.evaluate(() => localStorage.clear());
  }
});

test("pictures are drawn, and their licences read, without a network", async ({ page, context, site }) => {
  await page.goto(site.url);
  await installed(page);
  await page.close();
  await context.setOffline(true);
  await site.stop();
  const tab = await context.newPage();
  await tab.goto(site.url);
  await tab.locator('main:not(#first) .option[lang="fr"]').waitFor();
  await beside(tab, '.option[id^="country-"]');
  await go(tab, "about");
  await tab.locator('main a[href$="/credits"]').click();
  await expect(tab).toHaveURL(`${site.url}credits`);
  await drawn(tab);
  await tab.locator("main summary").press("Enter");
  await expect(tab.locator(".licences")).toContainText("ISC License");
  await expect(tab.locator(".licences")).toContainText("Cole Bemis");
  await tab.locator("main .back").click();
  await expect(tab).toHaveURL(`${site.url}about`);
  await context.setOffline(false);
  await site.start();
});

test("nothing jumps when the pictures come late", async ({ page, site }) => {
  let come = () => {};
  const late = new Promise<void>((done) => (come = done));
  await page.route("**/pictures-*.svg", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(site.url);
  const option = page.locator("#country-fr");
  await option.waitFor();
  await page.evaluate(() => document.fonts.ready);
  const before = await option.boundingBox();
  come();
  await drawn(page);
  expect(await option.boundingBox()).toEqual(before);
});
