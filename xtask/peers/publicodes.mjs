// Drives Publicodes: publicodes.mjs RULES FAMILIES; each line of FAMILIES has a `situation`. See lines.mjs for the commands.
import { readFileSync } from "node:fs";
import Engine from "publicodes";
import { parse } from "yaml";
import { objects, serve } from "./lines.mjs";

const [rulesFile, familiesFile] = process.argv.slice(2);
const CHILDREN = [1, 2, 3, 4, 5, 6];

/** The rules, those of `enfant N` written once for each child. */
function rules() {
  const written = parse(readFileSync(rulesFile, "utf8"));
  const child = (name) => name.startsWith("enfant N");
  const all = Object.entries(written).filter(([name]) => !child(name));
  for (const number of CHILDREN)
    for (const [name, rule] of Object.entries(written).filter(([name]) => child(name)))
      all.push(JSON.parse(JSON.stringify([name, rule]).replaceAll(/\bN\b/g, String(number))));
  return Object.fromEntries(all);
}

const parsed = rules();
const { version } = JSON.parse(readFileSync(new URL("node_modules/publicodes/package.json", import.meta.url), "utf8"));
const silent = { log() {}, warn() {}, error: console.error };

await serve(
  { Publicodes: version, Node: process.versions.node },
  () => {
    const engine = new Engine(parsed, { logger: silent });
    const evaluate = () => engine.evaluate("allocations familiales").nodeValue;
    return {
      amount: ({ situation }) => {
        engine.setSituation(situation);
        return evaluate();
      },
      again: () => {
        engine.resetCache();
        return evaluate();
      },
    };
  },
  objects(familiesFile),
);
