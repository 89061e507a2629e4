// The tab dies at any moment, again and again: nothing said is lost but, at most, the very last answer.
import type { BrowserContext, Page } from "@playwright/test";
import { type Site, expect } from "./fixtures";
import { PENSIONER, evaluated } from "./households";
import { answer, answerFields, answerHousehold, answerPlace, begin, heading, kind, resume, shown } from "./walk";

/** The step that is shown: 0 for the place. */
const step = (page: Page) => Number(page.url().match(/\/q\/(\d+)$/)?.[1] ?? 0);
const order = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();

/** Kills the tab so many times, and goes on each time. */
export async function surviveKills(context: BrowserContext, site: Site, kills: number) {
  const start = { language: "fr", country: "fr", keep: true } as const;
  const expected = order(evaluated("fr", PENSIONER.answers));
  let page = await context.newPage();
  await begin(page, site.url, start);
  let finished = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const what = await kind(page);
    if (what === "end") {
      const found = (await shown(page, PENSIONER)).map(({ text: _, ...finding }) => finding);
      expect(order(found), `before kill ${kill} nothing was lost`).toEqual(expected);
      finished += 1;
      await page.goto(site.url);
      await page.locator("main .options > .button").nth(1).click();
      await expect(page.locator("#country-fr")).toBeVisible();
      await page.close();
      page = await context.newPage();
      await begin(page, site.url, start);
      continue;
    }
    const known = step(page);
    if (what === "place") await answerPlace(page, PENSIONER);
    else {
      if (what === "household") await answerHousehold(page, PENSIONER);
      else await answerFields(page, PENSIONER);
      await page.evaluate(() => document.querySelector<HTMLElement>(".onward .button-main")?.click());
    }
    // The moment of death is what is tried: moments of the first fifth of a second after an answer, all over it.
    await page.waitForTimeout((kill * 37) % 200);
    await die(page, kill % 2 === 0);
    page = await context.newPage();
    await page.goto(site.url);
    await resume(page);
    if ((await kind(page)) !== "end") expect([known, known + 1], `after kill ${kill}`).toContain(step(page));
    await expect(heading(page)).toBeVisible();
    // Between two kills one answer is left in peace, so that the conversation comes to its end.
    if ((await kind(page)) !== "end") await answer(page, PENSIONER);
  }
  await page.close();
  return finished;
}

/** Closes the tab without a word, or kills its process. */
async function die(page: Page, crash: boolean) {
  if (!crash) return page.close({ runBeforeUnload: false });
  const session = await page.context().newCDPSession(page);
  const dead = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await dead;
  await page.close();
}
