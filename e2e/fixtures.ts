// What every browser test gets: the served site with its access log, a fixed day, and a console that must stay clean.
import { type BrowserContext, type Page, test as base, expect } from "@playwright/test";
import { serve } from "./serve.mjs";

export type Site = Awaited<ReturnType<typeof serve>>;

/** The day on which the tests take place: the rates that they expect are those of this day. */
export const TODAY = "2026-11-27";

type Each = {
  /** The day that the device's clock shows. */
  today: string;
  /** Console errors that a test expects, such as those of going offline. */
  tolerate: RegExp | undefined;
  clean: void;
};

/** Firefox tells the console of a load that was cut short because the page was left. */
const LEFT = /A ServiceWorker intercepted the request and encountered an unexpected error/;

export const test = base.extend<Each, { base: string; site: Site }>({
  base: ["/", { option: true, scope: "worker" }],
  site: [
    async ({ base }, use) => {
      const site = await serve({ base });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  today: [TODAY, { option: true }],
  tolerate: [undefined, { option: true }],
  clean: [
    async ({ browserName, context, tolerate, today }, use) => {
      await stopTheClock(context, today);
      const said: string[] = [];
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) said.push(message.text());
      });
      context.on("weberror", (error) => said.push(String(error.error())));
      await use();
      const expected = (line: string) => tolerate?.test(line) || (browserName === "firefox" && LEFT.test(line));
      expect(said.filter((line) => !expected(line)), "the console stays clean").toEqual([]);
    },
    { auto: true },
  ],
});

/** Makes every page of a context believe that it is noon of a day. Timers go on as they are. */
export async function stopTheClock(context: BrowserContext, day: string) {
  await context.addInitScript((noon) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length ? given : [noon]) as [number]));
      }
      static now() {
        return noon;
      }
    } as DateConstructor;
  }, Date.parse(`${day}T12:00:00Z`));
}

/** Waits until the service worker has everything that a person in a country needs without a network. */
export async function installed(page: Page, country?: string) {
  const state = () =>
    page.evaluate(async (code) => {
      const worker = (await navigator.serviceWorker.getRegistration())?.active;
      if (worker?.state !== "activated" || !navigator.serviceWorker.controller) return "not yet";
      if (!code) return "ready";
      const script = await (await fetch(worker.scriptURL)).text();
      const listed = JSON.parse(script.match(/const PRECACHE = (\[.*\]);/)?.[1] ?? "[]") as [string, string][];
      const wanted = listed.filter(([path]) => new RegExp(`^data/(places-|towns-)?${code}-|/${code}\\.ftl$`).test(path));
      if (wanted.length === 0) throw new Error("the worker lists nothing for this country");
      const kept = await Promise.all(wanted.map(([path]) => caches.match(new URL(path, worker.scriptURL).href)));
      return kept.every(Boolean) ? "ready" : "filling";
    }, country);
  await expect.poll(state, { intervals: [50, 100, 200] }).toBe("ready");
}

export { expect };
