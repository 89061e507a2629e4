// What a person takes away: the sheet on paper, reminders for a calendar, a text for another app. Nothing else leaves the device.
import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { TODAY, expect, installed, test } from "../fixtures";
import { MATARO, PENSIONER, TOULOUSE, pont } from "../households";
import { Watch } from "../watch";
import { begin, go, journey, shown, unmarked } from "../walk";

test.describe.configure({ timeout: 120_000 });

const A4 = [595, 842];
/** 80 mm × 200 mm in points. */
const TICKET = [227, 567];

/** The pages of the printed sheet: their sizes in points, and the title that the file bears. */
async function printed(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)].map(Math.round));
  return { sizes, title: pdf.match(/\/Title \((.*?)\)/)?.[1] };
}

const choose = (page: Page, id: string) => page.locator(`label:has(#print-${id})`).click();

for (const [language, household] of [
  ["fr", TOULOUSE],
  ["ar", TOULOUSE],
  ["ca", MATARO],
] as const) {
  // Only Chromium prints for a test.
  test(`short, full and ticket say what was chosen, in ${language}`, { tag: "@chromium" }, async ({ page, site }) => {
    await begin(page, site.url, { language, country: household.country });
    await journey(page, household);
    const yes = (await shown(page, household)).filter(({ verdict }) => verdict === "yes").length;
    await go(page, "print");
    const title = await page.title();
    const sides = page.locator(".sheet-side");
    const two = language === "ar";
    await expect(sides).toHaveCount(two ? 2 : 1);
    const rights = page.locator(".sheet-right");
    const short = await rights.count();
    expect(short).toBeGreaterThanOrEqual(two ? 2 * yes : yes);
    await expect(page.locator(".sheet :is(.sheet-reasons, .sheet-tick, .steps)")).toHaveCount(0);
    const small = await printed(page);
    expect(small.title, "the file's title tells nothing").toBe("Pont");
    // Both its sides: who has ten rights and more needs them.
    expect(small.sizes.length, "what is short fits on one sheet").toBeLessThanOrEqual(2);
    for (const size of small.sizes) expect(size).toEqual(A4);
    expect(await page.title(), "the title comes back").toBe(title);

    await choose(page, "full");
    await expect(page.locator(".sheet .sheet-reasons")).not.toHaveCount(0);
    await expect(page.locator(".sheet .steps")).not.toHaveCount(0);
    await expect(page.locator(".sheet .cite")).not.toHaveCount(0);
    // One box for each document, once for each language.
    await go(page, "papers");
    const documents = await page.locator(".papers input").count();
    await page.locator(".papers input").first().check();
    await go(page, "ahead");
    const events = page.locator(".ahead-event");
    await expect(events).not.toHaveCount(0);
    const months = await page.locator("main section h2").allInnerTexts();
    await go(page, "print");
    await choose(page, "full");
    await expect(page.locator(".sheet-box")).toHaveCount(documents * (two ? 2 : 1));
    await expect(page.locator(".sheet-box.is-ticked")).toHaveCount(two ? 2 : 1);
    // The coming years stand there once they were worked out.
    for (const month of months) await expect(page.locator(".sheet-side").first()).toContainText(month);
    expect(await page.locator(".sheet").innerText()).not.toContain("⟦");
    const large = await printed(page);
    expect(large.sizes.length).toBeGreaterThan(1);
    for (const size of large.sizes) expect(size).toEqual(A4);

    await choose(page, "short");
    await choose(page, "ticket");
    const roll = await printed(page);
    for (const size of roll.sizes) expect(size).toEqual(TICKET);
    expect(roll.title).toBe("Pont");
    expect(await rights.count()).toBe(short);
    // Right by right: the person's language, then the office's.
    const order = await page.locator(".sheet-pair").filter({ has: page.locator(".sheet-right") }).evaluateAll((all) => all.map((one) => [...one.children].map((child) => (child as HTMLElement).lang)));
    expect(order.length).toBeGreaterThan(0);
    for (const one of order) expect(one).toEqual(two ? ["ar", "fr"] : [language]);
  });
}

test("the preview is white and as wide as the paper, also in the dark, and grows with the text", { tag: "@chromium" }, async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "dark" });
  await begin(page, site.url, { language: "fr", country: "fr" });
  await journey(page, PENSIONER);
  await go(page, "print");
  const sheet = page.locator(".sheet");
  const look = () => sheet.evaluate((one) => ({ ground: getComputedStyle(one).backgroundColor, ink: getComputedStyle(one).color, width: Math.round((one.getBoundingClientRect().width / 96) * 25.4) }));
  expect(await look()).toEqual({ ground: "rgb(255, 255, 255)", ink: "rgb(0, 0, 0)", width: 210 });
  await choose(page, "ticket");
  expect((await look()).width).toBe(80);
  const size = () => page.locator(".sheet-right h4").first().evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  await choose(page, "sheet");
  for (const media of ["screen", "print"] as const) {
    await page.emulateMedia({ media });
    await page.evaluate(() => document.documentElement.removeAttribute("data-text"));
    const normal = await size();
    await page.evaluate(() => document.documentElement.setAttribute("data-text", "largest"));
    expect(await size(), media).toBeGreaterThan(normal * 1.3);
  }
});

test("a typed name stands on the sheet, nowhere else, and goes with the page", { tag: "@chromium" }, async ({ page, context, site }) => {
  const name = "Zéphyrine Quillfeather";
  const watch = new Watch(context, site);
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  await journey(page, PENSIONER);
  await go(page, "print");
  const field = page.locator("#sheet-name");
  await expect(field).toHaveValue("");
  await expect(field).toHaveAttribute("autocomplete", "off");
  await expect(page.locator(".sheet-name")).toHaveCount(0);
  await field.fill(name);
  await expect(page.locator(".sheet-name")).toContainText(name);
  await printed(page);
  await choose(page, "full");
  await choose(page, "ticket");
  await expect(page.locator(".sheet-name")).toContainText(name);
  const seen = async () => void (await watch.look(page, false));
  await seen();
  await go(page, "share");
  await expect(page.locator("#share-text")).not.toContainText("Zéphyrine");
  await seen();
  await go(page, "print");
  await expect(field).toHaveValue("");
  await go(page, "answers");
  await seen();
  await go(page, "print");
  await field.fill(name);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  await expect(page.locator("main")).not.toContainText(name);
  await watch.history(page);
  expect(watch.leaks({ texts: [name, "Zéphyrine", "Quillfeather"], words: [] })).toEqual([]);
});

/** The lines of a calendar file, put together again as a calendar does. */
async function calendar(download: Download) {
  const text = readFileSync(await download.path(), "utf8");
  expect(text.replaceAll("\r\n", ""), "every line ends in two signs").not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  const events: Record<string, string>[] = [];
  let depth = 0;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push({});
    if (/^(BEGIN|END):VALARM$/.test(line)) depth += line.startsWith("BEGIN") ? 1 : -1;
    const [, name, value] = line.match(/^([A-Z-]+(?:;[^:]*)?):(.*)$/) ?? [];
    if (depth === 0 && name && events.length) events[events.length - 1][name] = value.replaceAll("\\n", "\n").replaceAll(/\\(.)/g, "$1");
  }
  return { text, events };
}

for (const [language, household] of [
  ["fr", TOULOUSE],
  ["ar", TOULOUSE],
] as const) {
  // Firefox tells nothing of a download by remote control.
  test(`reminders name nothing unless they are asked to, in ${language}`, { tag: "@chromium" }, async ({ page, context, site }) => {
    const watch = new Watch(context, site);
    await begin(page, site.url, { language, country: household.country });
    const said = await journey(page, household);
    const names = (await page.locator(".card .card-name").allTextContents()).map(unmarked);
    const begins = unmarked(await page.locator(".begin .card-name").innerText());
    await go(page, "ahead");
    await page.locator('main a[href$="/reminders"]').click();
    await expect(page).toHaveURL(/\/reminders$/);
    await installed(page, household.country);
    site.forget();
    const save = page.locator("main .button-main");
    const saved = async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
      expect(download.suggestedFilename()).toBe("pont.ics");
      return calendar(download);
    };
    const first = await saved();
    await expect(page.locator("#reminders-said")).not.toHaveText("");
    const timeline = JSON.parse(pont(["timeline", "--country", household.country, "--date", TODAY, "--json"], JSON.stringify(said.answers)));
    // Where to begin is reminded of after a week.
    const week = new Date(Date.parse(`${TODAY}T12:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
    const days = new Set([week, ...(timeline.events as { month: string }[]).map(({ month }) => `${month.replace("-", "")}01`)]);
    const of = (events: Record<string, string>[]) => events.map((event) => event["DTSTART;VALUE=DATE"]);
    expect(of(first.events)).toEqual(expect.arrayContaining([...days]));
    expect(of(first.events)).toEqual([...of(first.events)].sort());
    expect(new Set(of(first.events)).size).toBe(first.events.length);
    await expect(page.locator(".reminder")).toHaveCount(first.events.length);
    expect(new Set(first.events.map((event) => unmarked(event.SUMMARY)))).toEqual(new Set([unmarked(await page.locator(".reminder > span").first().innerText())]));
    for (const event of first.events) expect(Object.keys(event)).not.toContain("DESCRIPTION");
    for (const name of names) expect(unmarked(first.text)).not.toContain(name);

    await page.locator("label:has(#reminders-detailed)").click();
    await expect(page.locator("#reminders-said")).toHaveText("");
    const second = await saved();
    expect(of(second.events)).toEqual(of(first.events));
    expect(unmarked(second.events[0].DESCRIPTION)).toContain(begins);
    // What is seen is what is written.
    for (const [at, event] of second.events.entries()) {
      const lines = await page.locator(".reminder").nth(at).locator(".small").allInnerTexts();
      expect(unmarked(event.DESCRIPTION)).toBe(unmarked(lines.join("\n")));
    }
    const marks = [...first.events, ...second.events].map((event) => event.UID);
    expect(new Set(marks).size, "no mark comes twice, in no file").toBe(marks.length);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{32}-\d+$/);
    expect(watch.outside).toEqual([]);
    expect(site.log().map(({ url }) => url).filter((url) => url !== "/sw.js")).toEqual([]);
  });
}

/** A device that can hand texts over, and remembers what it was given. */
const fakeShare = (page: Page) =>
  page.addInitScript(() => {
    const given: unknown[] = [];
    Object.assign(window, { given });
    Object.assign(Navigator.prototype, { canShare: () => true, share: async (data: unknown) => void given.push(data) });
  });
const given = (page: Page) => page.evaluate(() => (window as unknown as { given: { text: string }[] }).given);

for (const language of ["fr", "ar"] as const) {
  test(`what is handed over is what was shown, and only on a tap, in ${language}`, { tag: language === "fr" ? [] : "@chromium" }, async ({ page, context, site }) => {
    await fakeShare(page);
    const watch = new Watch(context, site);
    await begin(page, site.url, { language, country: "fr" });
    await journey(page, TOULOUSE);
    const cards = (await shown(page, TOULOUSE)).filter(({ verdict }) => verdict === "yes");
    const names = await page.locator(".card[data-verdict=yes] .card-name").allTextContents();
    expect(cards.length).toBeGreaterThan(1);
    await go(page, "print");
    await page.locator('main a[href$="/share"]').click();
    await expect(page).toHaveURL(/\/share$/);
    const text = page.locator("#share-text");
    const exact = () => text.evaluate((one) => one.textContent);
    for (const name of names) expect(unmarked(await exact())).toContain(unmarked(name));
    expect(await exact()).not.toMatch(/https?:|⟦/);
    await installed(page, "fr");
    site.forget();
    expect(await given(page)).toEqual([]);
    // By the keyboard, as by a finger.
    await page.locator("#share").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#share-said")).not.toHaveText("");
    expect(await given(page)).toEqual([{ text: await exact() }]);
    const short = await exact();

    await page.locator("label:has(#share-papers)").click();
    await expect(page.locator("#share-said")).toHaveText("");
    await expect.poll(exact).not.toBe(short);
    for (const name of names) expect(unmarked(await exact())).not.toContain(unmarked(name));
    expect((await given(page)).length).toBe(1);
    await page.locator("#share").click();
    await expect.poll(() => given(page)).toEqual([{ text: short }, { text: await exact() }]);
    expect(watch.outside).toEqual([]);
    expect(site.log().map(({ url }) => url).filter((url) => url !== "/sw.js")).toEqual([]);
  });
}

test("where nothing can be handed over, the text is copied, and that is said", { tag: "@chromium" }, async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(site.url).origin });
  await page.addInitScript(() => {
    for (const name of ["share", "canShare"]) Object.defineProperty(Navigator.prototype, name, { value: undefined });
  });
  await begin(page, site.url, { language: "fr", country: "fr" });
  await journey(page, PENSIONER);
  await go(page, "share");
  const said = page.locator("#share-said");
  await page.locator("#share").click();
  await expect(said).toContainText("copié");
  await expect(said).toHaveAttribute("role", "status");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator("#share-text").evaluate((one) => one.textContent));
  // A device that refuses is not told as one that did.
  await page.evaluate(() => Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new DOMException("no", "NotAllowedError")) }));
  await page.locator("#share").click();
  await expect(said).toContainText("refusé");
});

test.describe("without a network", () => {
  test.use({ tolerate: /Failed to load resource|ERR_INTERNET_DISCONNECTED|fetch/ });

  test("all of it works without a network, and nothing is asked of it", { tag: "@chromium" }, async ({ page, context, site }) => {
    await begin(page, site.url, { language: "ar", country: "fr" });
    await installed(page, "fr");
    await context.setOffline(true);
    site.forget();
    await journey(page, PENSIONER);
    await go(page, "print");
    await choose(page, "full");
    await expect(page.locator(".sheet-side[lang=fr] .sheet-right").first()).toBeVisible();
    expect((await printed(page)).title).toBe("Pont");
    await go(page, "reminders");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("main .button-main").click()]);
    expect((await calendar(download)).events.length).toBeGreaterThan(0);
    await go(page, "share");
    await expect(page.locator("#share-text")).not.toHaveText("");
    expect(site.log()).toEqual([]);
  });
});
