// Timings for `cargo xtask bench`, which reads them from the file that PONT_REPORT names.
import { writeFileSync } from "node:fs";
import { expect, test } from "./fixtures";
import { begin, fillUnknown, kind, send } from "./walk";

const report = (figures: Record<string, number>) => {
  const path = process.env.PONT_REPORT;
  if (path) writeFileSync(path, JSON.stringify(figures));
  console.log(figures);
};

/** Fresh pages for each catalogue: in each the browser compiles the module anew. */
const PAGES = 7;

test("the evaluator, in Chromium", async ({ browser, site }) => {
  const catalogues = (process.env.PONT_CATALOGUES ?? "").split(",").filter(Boolean);
  const date = process.env.PONT_DATE ?? "";
  const slowdown = Number(process.env.PONT_SLOWDOWN ?? "1");
  expect(catalogues.length).toBeGreaterThan(0);
  const worst: Record<string, number> = {};
  for (const name of catalogues) {
    const pages: Record<string, number>[] = [];
    for (let number = 0; number < PAGES; number += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const processor = await context.newCDPSession(page);
      await processor.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      await page.goto(site.url);
      pages.push(await page.evaluate(evaluator, [name, date] as const));
      await context.close();
    }
    for (const key of Object.keys(pages[0])) {
      const middle = pages.map((page) => page[key]).sort((a, b) => a - b)[PAGES >> 1];
      worst[key] = Math.max(worst[key] ?? 0, middle);
    }
  }
  report(worst);
});

/** Runs in the page: times one catalogue, from JSON text in to JSON text out. */
async function evaluator([name, date]: readonly [string, string]) {
  const { default: init, Rules } = await import(new URL("pont_rules.js", location.href).href);
  await init();
  const rules = new Rules(new Uint8Array(await (await fetch(name)).arrayBuffer()));
  const timed = (work: () => void) => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  const median = (times: number, work: () => void) =>
    Array.from({ length: times }, () => timed(work)).sort((a, b) => a - b)[times >> 1];
  const nothing = () => rules.evaluate("{}", date);
  const alone = JSON.stringify({ persons: { you: {} } });
  // The browser compiles each function when it is first called, and optimises it much later. A call remembers nothing of
  // the one before: those right after the first tell what the work itself takes.
  return {
    first: timed(nothing),
    cold: median(5, nothing),
    again: median(101, () => rules.evaluate(alone, date)),
    next: median(101, () => rules.nextQuestion(alone, date)),
  };
}

test("a slow phone: 1.6 Mbps, 150 ms, a processor four times slower", async ({ page, site }) => {
  const phone = await page.context().newCDPSession(page);
  await phone.send("Network.enable");
  await phone.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await phone.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await begin(page, site.url, { language: "fr", country: "fr" });
  const question = await page.evaluate(() => performance.now());
  const readable = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
  const taps: number[] = [];
  for (let number = 0; number < 12 && (await kind(page)) !== "end"; number += 1) {
    await fillUnknown(page);
    if ((await kind(page)) === "question") taps.push(await page.evaluate(tap));
    else await send(page);
  }
  expect(taps.length).toBeGreaterThan(3);
  taps.sort((a, b) => a - b);
  report({ readable, question, tap: taps[Math.floor(taps.length / 2)] });
});

/** Runs in the page: taps the way on, and gives the milliseconds until another screen has been painted. */
async function tap() {
  const begun = performance.now();
  const before = location.href;
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  document.querySelector<HTMLElement>(".onward .button-main")?.click();
  while (location.href === before) await frame();
  // A frame begins, is painted, and the next message comes after the paint.
  await frame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
  return performance.now() - begun;
}
