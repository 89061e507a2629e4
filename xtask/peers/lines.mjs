// What both JavaScript drivers of `cargo xtask bench --peers` share: commands in, one line of JSON out for each.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** The JSON objects of a file with one a line. */
export const objects = (path) => readFileSync(path, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));

/** The first so many of a list. */
export const first = (list, count) => list.slice(0, count);

export const milliseconds = (work) => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/**
 * Answers commands with what `load()` makes: `amount(family)` gives euros, `again()` works out the last family anew.
 * `load` times loading the rules and the first answer after it, in a fresh state; `one N` gives the milliseconds that one of N
 * families takes when everything is warm; `results N` gives N amounts.
 */
export async function serve(versions, load, families) {
  const rules = load();
  const text = families.map((family) => JSON.stringify(family).length);
  const largest = families[text.indexOf(Math.max(...text))];
  const commands = {
    ready: () => versions,
    load: () => {
      let fresh;
      const loading = milliseconds(() => (fresh = load()));
      return { load: loading, first: milliseconds(() => fresh.amount(largest)) };
    },
    one: (count) => {
      const some = first(families, count);
      const each = milliseconds(() => some.forEach((family) => rules.amount(family))) / some.length;
      let again = 0;
      for (const family of some) {
        rules.amount(family);
        again += milliseconds(() => rules.again()) / some.length;
      }
      return { each, again };
    },
    results: (count) => first(families, count).map((family) => rules.amount(family)),
  };
  for await (const line of createInterface({ input: process.stdin })) {
    const [command, ...numbers] = line.split(" ");
    console.log(JSON.stringify(commands[command](...numbers.map(Number))));
  }
}
