// The evaluator as a JavaScript package, as a town hall's web team would use it.
// PONT_RULES_JS: what wasm-bindgen wrote for Node; PONT_RULES_DATA: what `pont build` wrote; PONT: the `pont` program.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";

const { PONT, PONT_RULES_DATA: data, PONT_RULES_JS: built } = process.env;
const { Rules } = createRequire(import.meta.url)(join(built, "pont_rules.js"));

const DATE = "2026-11-21";
const VERDICTS = ["yes", "no", "open", "office"];
const bytesOf = (country) => readFileSync(join(data, readdirSync(data).find((name) => name.startsWith(`${country}-`) && name.endsWith(".pont"))));
const rulesOf = { fr: new Rules(bytesOf("fr")), es: new Rules(bytesOf("es")) };

const HOUSEHOLDS = [
  {},
  { persons: { you: {} } },
  { persons: { you: {} }, birth: { you: "1950-03-02" } },
  { persons: { you: {}, leo: { parents: ["you"] }, mia: { parents: ["you"] } }, birth: { you: { age: 31 }, leo: { age: 7 }, mia: "2025-02-10" } },
  { persons: { you: {}, ana: { partner: "you" } }, birth: { you: "1961-01-31", ana: "unknown" } },
  { persons: { you: {}, more: true } },
];

for (const [country, rules] of Object.entries(rulesOf)) {
  test(`${country}: with nothing said, every right has a verdict and something can be asked`, () => {
    const results = JSON.parse(rules.evaluate("{}", DATE));
    const findings = Object.values(results).flat();
    assert.ok(findings.length > 0);
    for (const finding of findings) {
      assert.ok(VERDICTS.includes(finding.verdict), finding.verdict);
      if (finding.amount) assert.ok(finding.amount[0] <= finding.amount[1]);
    }
    const next = JSON.parse(rules.nextQuestion("{}", DATE));
    assert.equal(next.settled, false);
    assert.ok(next.question.asks.length > 0);
  });

  test(`${country}: one right alone is what it is among all`, () => {
    for (const household of HOUSEHOLDS) {
      const all = JSON.parse(rules.evaluate(JSON.stringify(household), DATE));
      for (const benefit of Object.keys(all)) {
        const alone = JSON.parse(rules.evaluateBenefit(JSON.stringify(household), DATE, benefit));
        assert.deepEqual(alone, { [benefit]: all[benefit] });
      }
    }
    assert.throws(() => rules.evaluateBenefit("{}", DATE, "no_such_right"), /no_such_right/);
  });

  test(`${country}: an answer that is not understood is named`, () => {
    assert.throws(() => rules.evaluate(JSON.stringify({ no_such_input: 1 }), DATE), /no_such_input/);
    assert.throws(() => rules.evaluate("{", DATE), /JSON/);
    assert.throws(() => rules.evaluate("{}", "tomorrow"), /YYYY-MM-DD/);
  });

  test(`${country}: the wasm and the native program agree to the last digit`, () => {
    const lines = HOUSEHOLDS.map((answers, id) => JSON.stringify({ id: String(id), answers })).join("\n");
    const run = spawnSync(PONT, ["evaluate", "--country", country, "--date", DATE], { input: lines, encoding: "utf8" });
    assert.equal(run.status, 0, run.stderr);
    const native = run.stdout.trim().split("\n").map((line) => JSON.parse(line));
    assert.equal(native.length, HOUSEHOLDS.length);
    for (const { id, results } of native) {
      assert.deepEqual(JSON.parse(rules.evaluate(JSON.stringify(HOUSEHOLDS[Number(id)]), DATE)), results, `household ${id}`);
    }
  });
}

for (const country of Object.keys(rulesOf)) {
  test(`${country}: the coming months are the same in wasm and natively`, () => {
    const answers = JSON.stringify(HOUSEHOLDS[3]);
    const ahead = JSON.parse(rulesOf[country].timeline(answers, DATE, 24));
    const run = spawnSync(PONT, ["timeline", "--json", "--country", country, "--date", DATE], { input: answers, encoding: "utf8" });
    assert.equal(run.status, 0, run.stderr);
    assert.deepEqual(ahead, JSON.parse(run.stdout));
    assert.deepEqual([ahead.from, ahead.to], ["2026-11", "2028-11"]);
    for (const event of ahead.events) assert.ok(event.causes.length > 0, JSON.stringify(event));
  });
}

test("bytes that are not a catalogue are refused", () => {
  assert.throws(() => new Rules(new Uint8Array([1, 2, 3])), /catalogue/);
});

test("the TypeScript types name what the package gives", () => {
  const types = readFileSync(join(built, "pont_rules.d.ts"), "utf8");
  for (const name of ["class Rules", "evaluate(", "nextQuestion(", "timeline(", "interface Timeline", "interface Finding", "interface Next"]) assert.ok(types.includes(name), name);
});
