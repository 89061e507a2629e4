// No page scrolls sideways or cuts anything off: on the narrowest phone, with text twice and four times as large, at the kiosk.
import { expect, test } from "../fixtures";
import { TOULOUSE } from "../households";
import { tour } from "../tour";
import { begin, journey } from "../walk";

test.describe.configure({ timeout: 240_000 });

const SCREENS = [
  { name: "320 pixels", language: "ca", width: 320, height: 568, zoom: 1 },
  { name: "320 pixels, right to left", language: "ar", width: 320, height: 568, zoom: 1 },
  // What a browser does at 200 %: half the pixels, twice the density.
  { name: "640 pixels at 200 %", language: "fr", width: 320, height: 512, zoom: 2 },
  // 1280 × 1024 at 400 %.
  { name: "400 %", language: "fr", width: 320, height: 256, zoom: 4 },
  { name: "400 %, right to left", language: "ar", width: 320, height: 256, zoom: 4 },
  { name: "a kiosk", language: "es", width: 1080, height: 1920, zoom: 1 },
] as const;

for (const { name, language, width, height, zoom } of SCREENS) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: zoom });

    test(name, { tag: "@chromium" }, async ({ page, site }) => {
      const broken: string[] = [];
      await tour(page, site.url, language, async (template) => {
        const found = await page.evaluate(() => {
          const root = document.documentElement;
          const wide = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 0 && (left < -1 || right > innerWidth + 1) && getComputedStyle(element).position !== "absolute" && !element.closest("svg, .skip, .visually-hidden");
          });
          // What holds more than it shows, and lets nobody scroll to it.
          const hides = (flow: string) => flow === "hidden" || flow === "clip";
          const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
            if (!element.innerText?.trim() || element.closest("svg, .skip, .status, .visually-hidden, #failed") || !element.checkVisibility()) return false;
            const { overflowX, overflowY, display } = getComputedStyle(element);
            if (display === "inline") return false;
            return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
          });
          // What stands still while the page scrolls must leave room to read.
          const still = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position) && element.tagName !== "DIALOG");
          const covered = still.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0) / innerHeight;
          const name = (element: HTMLElement) => `${element.tagName}.${element.className}`;
          const start = getComputedStyle(document.querySelector("h1") ?? root).direction;
          return { over: root.scrollWidth - root.clientWidth, wide: wide.slice(0, 3).map(name), cut: cut.slice(0, 3).map(name), covered, start, dir: root.dir };
        });
        if (found.over > 0 || found.wide.length > 0) broken.push(`${template}: ${found.over} px over, ${found.wide.join(", ")}`);
        if (found.cut.length > 0) broken.push(`${template}: cut off in ${found.cut.join(", ")}`);
        if (found.covered > 0.5) broken.push(`${template}: ${Math.round(found.covered * 100)} % of the screen is covered`);
        if (found.start !== found.dir || found.dir !== (language === "ar" ? "rtl" : "ltr")) broken.push(`${template}: runs ${found.start}`);
      });
      expect(broken).toEqual([]);
    });
  });
}

for (const language of ["fr", "ar", "ca"] as const) {
  test.describe(`a small phone (${language})`, () => {
    test.use({ viewport: { width: 360, height: 640 } });

    test(`the first thing to do comes first (${language})`, { tag: "@chromium" }, async ({ page, site }) => {
      await begin(page, site.url, { language, country: "fr" });
      await journey(page, TOULOUSE);
      const [heading, amount] = [page.locator(".begin h2"), page.locator(".begin .amount")];
      for (const part of [heading, amount]) {
        const { y, height } = (await part.boundingBox())!;
        expect(y + height).toBeLessThanOrEqual(640);
      }
    });
  });
}

/** The app's own largest text on a small phone, and the browser's font size doubled. */
const LARGE = [
  { name: "the app's largest text", language: "ar", width: 360, height: 640, own: "largest", browser: 16 },
  { name: "the browser's text at 200 %", language: "fr", width: 640, height: 900, own: "", browser: 32 },
] as const;

for (const { name, language, width, height, own, browser } of LARGE) {
  test(name, { tag: "@chromium" }, async ({ page, context, site }) => {
    const session = await context.newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: browser, fixed: browser } });
    if (own) await page.addInitScript((size) => localStorage.setItem("pont-text", size), own);
    await page.setViewportSize({ width, height });
    const broken: string[] = [];
    await tour(page, site.url, language, async (template) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) broken.push(`${template}: ${over} px over`);
    });
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)), "the text is larger indeed").toBeGreaterThan(18);
  });
}
