// A screen in a lobby, used by one person after the other: shared by its tests and the long one.
import type { BrowserContext, Page } from "@playwright/test";
import { type Site, TODAY, expect } from "./fixtures";
import { type Household, TOULOUSE } from "./households";
import { LANGUAGES, type Language, answerFields, answerHousehold, answerPlace, heading } from "./walk";
import { type Canaries, Watch } from "./watch";

/** Sums and a town that nobody else would say. */
const RARE: Household = {
  ...TOULOUSE,
  town: { postcode: "65660", name: "Aventignan" },
  answers: { ...TOULOUSE.answers, birth: { you: "1983-07-29", ana: "2017-03-31", leo: "2021-08-30" }, rent: 617.43, net_wage: { you: 863.19, ana: 0, leo: 0 } },
};
const CANARIES: Canaries = { texts: ["617.43", "617,43", "61743", "863.19", "863,19", "86319", "Aventignan", "65660", "1983-07"], words: [] };

/** The device's clock, which a test can move: the app looks at it once a second. */
export async function movable(context: BrowserContext) {
  await context.addInitScript((noon) => {
    const clock = globalThis as unknown as { later: number };
    clock.later = 0;
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length ? given : [noon + clock.later]) as [number]));
      }
      static now() {
        return noon + clock.later;
      }
    } as DateConstructor;
  }, Date.parse(`${TODAY}T12:00:00Z`));
}

/** Lets so many seconds go by, a few at a time: a longer gap is a screen that slept. */
export async function pass(page: Page, seconds: number) {
  for (let gone = 0; gone < seconds; gone += 10) {
    await page.evaluate((by) => void ((globalThis as unknown as { later: number }).later += by), Math.min(10, seconds - gone) * 1000);
    await page.waitForTimeout(1100);
  }
}

export const idle = (page: Page) => page.locator("#idle-dialog");

/** Opens the locked start and waits until everything is on the device. */
export async function open(page: Page, site: Site, where = "kiosk/fr") {
  await page.goto(`${site.url}${where}`);
  await expect(page.locator("main.wall [data-stocked=true]")).toBeVisible({ timeout: 60_000 });
}

export const greet = (page: Page, language: Language) => page.locator(`.wall-languages .option[lang=${language}]`).click();

/** What kind of screen is shown, which the address does not tell here. */
async function shown(page: Page): Promise<"place" | "household" | "question" | "end"> {
  if (await page.locator("#place").isVisible()) return "place";
  if ((await page.locator("main [data-input]").count()) > 0) return "question";
  return (await page.locator("#partner-no").count()) > 0 ? "household" : "end";
}

/** Answers everything, from what is needed to the rights; what is done on each screen before it is answered, and after. */
export async function journey(page: Page, household: Household, each: () => Promise<void> = async () => {}, first: () => Promise<void> = async () => {}) {
  const main = () => page.locator("main").evaluate((element) => element.textContent);
  await page.locator(".onward .button-main").click();
  await expect(page.locator("#place")).toBeVisible();
  for (let number = 0; ; number += 1) {
    expect(number).toBeLessThan(60);
    const kind = await shown(page);
    if (kind === "end") return;
    await first();
    const before = await main();
    if (kind === "place") await answerPlace(page, household);
    else {
      if (kind === "household") await answerHousehold(page, household);
      else await answerFields(page, household);
      await each();
      await page.locator(".onward .button-main").click();
    }
    await expect.poll(main).not.toBe(before);
    await expect(heading(page)).toBeVisible();
  }
}

/** Says that the person goes, and waits for the wall. */
async function finish(page: Page) {
  await page.locator(".bar .tool", { has: page.locator("span") }).nth(4).click();
  await page.locator("#erase-dialog .button-alarm").click();
  await expect(page.locator("main.wall")).toBeVisible();
}

/** The names of everything that is kept for offline use. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => `${name} ${new URL(url).pathname}`)));
    return all.flat().sort();
  });

/** Tries to take what the page and its first field show to the device's clipboard, by keys and by a long touch's menu. */
export async function copyAll(page: Page) {
  for (const place of [page.locator("h1"), page.locator("main input:visible").first()]) {
    if (!(await place.count())) continue;
    await place.focus();
    for (const keys of ["Control+A", "Control+C", "Control+X"]) await page.keyboard.press(keys);
  }
}

/** What the clipboard puts into the field of the place. */
export async function pasted(page: Page) {
  await page.locator("#place").focus();
  await page.keyboard.press("Control+V");
  return page.locator("#place").inputValue();
}

/** What another page of the same browser copied before anyone came. */
const COPIED = "Copied";

/** Copies it, so that the clipboard holds no test's remains, and stays what it is unless the lobby changes it. */
async function keepInClipboard(context: BrowserContext) {
  const page = await context.newPage();
  await page.setContent(`<input value="${COPIED}">`);
  await page.locator("input").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await page.close();
}

/** What a person who comes to the wall finds in the clipboard, and goes. */
async function pastedAnew(page: Page) {
  await greet(page, "fr");
  await page.locator(".onward .button-main").click();
  const found = await pasted(page);
  await finish(page);
  return found;
}

/** Serves so many people, who look everywhere for what the one before may have left. */
export async function leaveNothing(page: Page, context: BrowserContext, site: Site, sessions: number) {
  // Another test of this server may have planted the same sums.
  site.forget();
  const watch = new Watch(context, site);
  await open(page, site);
  const before = await cached(page);
  expect(before.filter((line) => line.includes("/data/")).length).toBeGreaterThan(2);
  const length = await page.evaluate(() => history.length);
  await keepInClipboard(context);
  for (let session = 0; session < sessions; session += 1) {
    const language = LANGUAGES[session % LANGUAGES.length];
    await greet(page, language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await journey(page, RARE, async () => {
      await watch.look(page, false);
      await copyAll(page);
    });
    await watch.look(page, false);
    await page.locator(".card[data-verdict=yes]").first().click();
    await expect(heading(page)).toBeVisible();
    await watch.look(page, false);
    expect(page.url()).toBe(`${site.url}kiosk/fr`);
    await finish(page);

    // The next one looks everywhere.
    await watch.look(page, false);
    await watch.history(page);
    expect(await page.evaluate(() => history.length), "no way back").toBe(length);
    expect(await cached(page), "the same files as before").toEqual(before);
    const stored = await page.evaluate(async () => [Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).map(({ name }) => name), document.cookie]);
    expect(stored).toEqual([[], [], [], ""]);
    const memory = await heap(page);
    // Digits alone are found in the inspector's own numbers of objects.
    const told = CANARIES.texts.filter((canary) => !/^\d+$/.test(canary));
    const left = told.filter((canary) => memory.includes(canary)).map((canary) => memory.slice(memory.indexOf(canary) - 100, memory.indexOf(canary) + 60));
    expect(left, "nothing in memory").toEqual([]);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    // The browser itself empties it when the page of an earlier test goes away: less than before is nothing new.
    expect([COPIED, ""], "nothing new in the clipboard").toContain(await pastedAnew(page));
  }
  expect(watch.leaks(CANARIES)).toEqual([]);
  expect(watch.outside).toEqual([]);
}

/** Every text that the scripts of the page hold, as Chromium writes it for its own inspector. */
export async function heap(page: Page) {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => parts.push(chunk));
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return (JSON.parse(parts.join("")) as { strings: string[] }).strings.join("\n");
}
