// Timings for `cargo xtask bench`, which reads them from the file that PONT_REPORT names.
import { writeFileSync } from "node:fs";
import { expect, test } from "./fixtures";

const report = (figures: Record<string, number>) => {
  const path = process.env.PONT_REPORT;
  if (path) writeFileSync(path, JSON.stringify(figures));
  console.log(figures);
};

test("the evaluator, in Chromium", async ({ page, site }) => {
  const catalogues = (process.env.PONT_CATALOGUES ?? "").split(",").filter(Boolean);
  const date = process.env.PONT_DATE ?? "";
  expect(catalogues.length).toBeGreaterThan(0);
  await page.goto(site.url);
  const times = await page.evaluate(
    async ([names, date]) => {
      const { default: init, Rules } = await import(new URL("pont_rules.js", location.href).href);
      await init();
      const alone = JSON.stringify({ persons: { you: {} } });
      const timed = (work: () => void) => {
        const begun = performance.now();
        work();
        return performance.now() - begun;
      };
      const median = (work: () => void) => Array.from({ length: 101 }, () => timed(work)).sort((a, b) => a - b)[50];
      const worst = { cold: 0, again: 0, next: 0 };
      for (const name of names) {
        const bytes = new Uint8Array(await (await fetch(name)).arrayBuffer());
        const rules = new Rules(bytes);
        worst.cold = Math.max(worst.cold, timed(() => rules.evaluate("{}", date)));
        worst.again = Math.max(worst.again, median(() => rules.evaluate(alone, date)));
        worst.next = Math.max(worst.next, median(() => rules.nextQuestion(alone, date)));
      }
      return worst;
    },
    [catalogues, date] as const,
  );
  report(times);
});
