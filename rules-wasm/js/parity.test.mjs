// Every case beside the rules, and households of each country that say a part of what is true of them, through the wasm that
// browsers run and through the native program: the same to the last digit.
// PONT_RULES_JS, PONT_RULES_DATA and PONT as in rules.test.mjs; PONT_CASES sets how many households of each country.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";

const { PONT, PONT_RULES_DATA: data, PONT_RULES_JS: built } = process.env;
const { Rules } = createRequire(import.meta.url)(join(built, "pont_rules.js"));

/** JSON whose numbers stay the digits that were written: a number of this language may be two of them. */
function digits(text) {
  return JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (word) => (word.startsWith('"') ? word : `"#${word}"`)));
}

/** The lines that the native program writes. */
function lines(args, input = "") {
  const run = spawnSync(PONT, args, { input, encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(run.status, 0, run.stdout.slice(-2000) + run.stderr);
  return run.stdout.split("\n").filter(Boolean);
}

const pont = (args, input) => lines(args, input).map((line) => JSON.parse(line));

/** Numbers between 0 and 1 in a known order (Mulberry32, Ettinger 2017). */
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let n = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A part of what is true of a household: some answers are left out, some are about right, some cannot be said. */
function part(answers, seed) {
  const roll = chance(seed);
  const talk = roll() * 1.2;
  const told = (input, value) => {
    if (roll() > talk) return undefined;
    const how = roll();
    if (how < 0.06) return "unknown";
    // Counts are small, and a town is a number, too.
    return how < 0.15 && value >= 200 && input !== "town" ? { about: value } : value;
  };
  const { persons, ...inputs } = answers;
  const said = Object.entries(inputs).map(([input, value]) => {
    if (typeof value !== "object") return [input, told(input, value)];
    return [input, Object.fromEntries(Object.entries(value).map(([who, one]) => [who, told(input, one)]))];
  });
  const named = roll() < 0.1 ? { ...persons, more: true } : persons;
  return JSON.parse(JSON.stringify({ persons: named, ...Object.fromEntries(said) }));
}

const DATE = "2026-11-26";
/** Households of one run of the native program, so that neither side holds all of them. */
const BATCH = 2000;
const households = Number(process.env.PONT_CASES ?? 200);
const seed = process.env.PONT_CASES ? Math.floor(Math.random() * 2 ** 31) : 2026;

/** Every so many of these households the coming months are worked out, too: a run of the native program each. */
const AHEAD = 20;

const cases = pont(["test", "--lines"]);

test("there are cases of both countries", () => {
  for (const country of ["fr", "es"]) assert.ok(cases.filter((one) => one.country === country).length > 20, country);
});

/** The answers without those that only drafts read: what browsers fetch holds published rights alone. */
function published(rules, answers, date) {
  try {
    rules.evaluate(JSON.stringify(answers), date);
    return answers;
  } catch (error) {
    const unknown = [...error.message.matchAll(/^(\w+): no such input$/gm)].map(([, input]) => input);
    assert.ok(unknown.length > 0, error.message);
    return Object.fromEntries(Object.entries(answers).filter(([input]) => !unknown.includes(input)));
  }
}

for (const country of ["fr", "es"]) {
  const file = readdirSync(data).find((name) => name.startsWith(`${country}-`) && name.endsWith(".pont"));
  const rules = new Rules(readFileSync(join(data, file)));
  const own = cases.filter((one) => one.country === country);

  test(`${country}: wasm and native agree on every case, and on what is asked next`, () => {
    for (const date of new Set(own.map((one) => one.date))) {
      const asked = own.filter((one) => one.date === date);
      const input = asked.map(({ answers }, at) => JSON.stringify({ id: at, answers })).join("\n");
      const native = lines(["evaluate", "--country", country, "--date", date], input);
      assert.equal(native.length, asked.length);
      native.forEach((line, at) => {
        const { answers, id: name } = asked[at];
        const text = JSON.stringify(published(rules, answers, date));
        const [results, next] = [rules.evaluate(text, date), rules.nextQuestion(text, date)];
        assert.deepEqual(digits(`{"id":${at},"next":${next},"results":${results}}`), digits(line), name);
      });
    }
  });
  test(`${country}: wasm and native give the same digits for households that say a part of what is true`, () => {
    let told = 0;
    for (let first = 0; first < households; first += BATCH) {
      const count = Math.min(BATCH, households - first);
      const drawn = pont(["population", "--country", country, "--date", DATE, "--seed", String(seed + first), "--count", String(count)]);
      const said = drawn.map(({ answers }, at) => published(rules, part(answers, seed + first + at), DATE));
      const input = said.map((answers, at) => JSON.stringify({ id: at, answers })).join("\n");
      const native = lines(["evaluate", "--country", country, "--date", DATE], input);
      assert.equal(native.length, count);
      native.forEach((line, at) => {
        const text = JSON.stringify(said[at]);
        const [results, next] = [rules.evaluate(text, DATE), rules.nextQuestion(text, DATE)];
        assert.deepEqual(digits(`{"id":${at},"next":${next},"results":${results}}`), digits(line), `seed ${seed}: ${text}`);
        told += results.includes('"open"') ? 1 : 0;
        if (at % AHEAD === 0) {
          const ahead = lines(["timeline", "--json", "--country", country, "--date", DATE], text).join("\n");
          assert.deepEqual(digits(rules.timeline(text, DATE, 24)), digits(ahead), `seed ${seed}, ahead: ${text}`);
        }
      });
    }
    assert.ok(told > households / 4, `${told} of ${households} households leave something open`);
  });
}
