// The frozen households beside the rules: what they answer, and what `pont evaluate` makes of it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { TODAY } from "./fixtures";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export type Country = "fr" | "es";
export type Answer = boolean | number | string;
export type Answers = { persons: Record<string, object> } & Record<string, unknown>;

export interface Household {
  country: Country;
  /** A town to be found, by its postcode and by its name. */
  town: { postcode: string; name: string };
  /** The inputs that the town gives. */
  place: string[];
  answers: Answers;
}

export interface Finding {
  right: string;
  holder: string;
  verdict: string;
  outcome: string[];
  amount: [number, number] | null;
}

const read = (country: Country, name: string) =>
  JSON.parse(readFileSync(join(root, "catalogue/households", country, `${name}.json`), "utf8")) as Answers;

/** A lone mother of two in Toulouse. */
export const TOULOUSE: Household = {
  country: "fr",
  town: { postcode: "31000", name: "Toulouse" },
  place: ["territory", "local_area", "housing_zone"],
  answers: read("fr", "lone_mother"),
};

/** A couple with two children in Mataró. */
export const MATARO: Household = {
  country: "es",
  town: { postcode: "08301", name: "Mataró" },
  place: ["town"],
  answers: read("es", "couple"),
};

/** A lone mother of two in Gavà. */
export const LONE_MOTHER: Household = { ...MATARO, town: { postcode: "08850", name: "Gavà" }, answers: read("es", "lone_mother") };

/** A pensioner who lives alone in Toulouse: the shortest way through. */
export const PENSIONER: Household = { ...TOULOUSE, answers: read("fr", "pensioner") };

/** The persons in the order in which the app counts them: the applicant is 0. */
export const personsOf = (household: Household) => Object.keys(household.answers.persons);

/** What a household answers to one input, for one person or for all. */
export function answerOf(household: Household, input: string, person: string | null): Answer {
  const answer = household.answers[input];
  const own = person === null ? answer : (answer as Record<string, Answer> | undefined)?.[personsOf(household)[Number(person)]];
  if (own === undefined) throw new Error(`the household has no answer to ${input} of ${person ?? "the household"}`);
  return own as Answer;
}

/** Runs the `pont` program: the one that PONT names, or else the checkout's own. */
export function pont(args: string[], input = ""): string {
  const named = process.env.PONT;
  const command = named ? [named] : ["cargo", "run", "--quiet", "--locked", "--package", "pont-catalogue", "--bin", "pont", "--"];
  return execFileSync(command[0], [...command.slice(1), "--root", root, ...args], { cwd: root, input, encoding: "utf8", maxBuffer: 1 << 28 });
}

/** Every right as `pont evaluate` finds it. */
export function evaluated(country: Country, answers: Answers, date = TODAY): Finding[] {
  const line = JSON.parse(pont(["evaluate", "--country", country, "--date", date], JSON.stringify({ id: "one", answers })));
  type Row = { holder: string; verdict: string; outcome: string | string[] | null; amount: [number, number] | null };
  return Object.entries(line.results as Record<string, Row[]>).flatMap(([right, rows]) =>
    rows.map(({ holder, verdict, outcome, amount }) => ({ right, holder, verdict, outcome: [outcome ?? []].flat(), amount })),
  );
}

/** Ids of all inputs or rights of a country, for what must be found nowhere. */
export function idsOf(country: Country): { inputs: string[]; rights: string[] } {
  const inputs = (JSON.parse(pont(["inputs", "--country", country, "--json"])) as { id: string }[]).map(({ id }) => id);
  const rights = evaluated(country, { persons: { you: {} } }).map(({ right }) => right);
  return { inputs, rights: [...new Set(rights)] };
}
