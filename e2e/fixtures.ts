// What every browser test gets: the served site with its access log, and a console that must stay clean.
import { type Page, test as base, expect } from "@playwright/test";
import { serve } from "./serve.mjs";

export type Site = Awaited<ReturnType<typeof serve>>;

type Each = {
  /** Console errors that a test expects, such as those of going offline. */
  tolerate: RegExp | undefined;
  clean: void;
};

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
  tolerate: [undefined, { option: true }],
  clean: [
    async ({ context, tolerate }, use) => {
      const said: string[] = [];
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) said.push(message.text());
      });
      context.on("weberror", (error) => said.push(String(error.error())));
      await use();
      expect(said.filter((line) => !tolerate?.test(line)), "the console stays clean").toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the service worker has everything and answers. */
export async function installed(page: Page) {
  const state = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(state).toBe("activated");
}

export { expect };
