// Every case beside the rules, through the wasm that browsers run and through the native program: the same to the last digit.
// PONT_RULES_JS, PONT_RULES_DATA and PONT as in rules.test.mjs.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";

const { PONT, PONT_RULES_DATA: data, PONT_RULES_JS: built } = process.env;
const { Rules } = createRequire(import.meta.url)(join(built, "pont_rules.js"));

function pont(args, input = "") {
  const run = spawnSync(PONT, args, { input, encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(run.status, 0, run.stdout.slice(-2000) + run.stderr);
  return run.stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

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
      const lines = asked.map(({ answers }, at) => JSON.stringify({ id: String(at), answers })).join("\n");
      const native = pont(["evaluate", "--country", country, "--date", date], lines);
      assert.equal(native.length, asked.length);
      for (const { id, results, next } of native) {
        const { answers, id: name } = asked[Number(id)];
        const text = JSON.stringify(published(rules, answers, date));
        assert.deepEqual(JSON.parse(rules.evaluate(text, date)), results, name);
        assert.deepEqual(JSON.parse(rules.nextQuestion(text, date)), next, name);
      }
    }
  });
}
