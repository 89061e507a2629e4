// Drives Pont's JavaScript package: pont.mjs PACKAGE CATALOGUE YYYY-MM-DD FAMILIES; each line of FAMILIES has `answers`. See lines.mjs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { objects, serve } from "./lines.mjs";

const [folder, catalogue, date, familiesFile] = process.argv.slice(2);
const { Rules } = createRequire(import.meta.url)(`${folder}/pont_rules.js`);
const bytes = readFileSync(catalogue);

await serve(
  {},
  () => {
    const rules = new Rules(bytes);
    let last;
    // From an object to an object, as with the other engine: the text in between is part of the work.
    const amount = ({ answers }) => {
      last = answers;
      const [finding] = JSON.parse(rules.evaluateBenefit(JSON.stringify(answers), date, "family_allowances")).family_allowances;
      const [low, high] = finding.amount;
      return low === high ? low : null;
    };
    // It keeps nothing between two calls.
    return { amount, again: () => amount({ answers: last }) };
  },
  objects(familiesFile),
);
