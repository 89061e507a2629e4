// The whole way in WebKit: a household in French and in Arabic, kept and resumed, and a start without the server.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../serve.mjs";
import { open } from "./driver.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const answers = JSON.parse(readFileSync(join(root, "catalogue/households/fr/lone_mother.json"), "utf8"));
const POSTCODE = "31000";

let browser;
let site;

before(async () => {
  site = await serve();
  browser = await open();
  await browser.size(360, 700);
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** Every right of the household on the browser's own day, as `pont evaluate` finds it. */
function evaluated(date) {
  const named = process.env.PONT;
  const [program, ...first] = named ? [named] : ["cargo", "run", "--quiet", "--locked", "--package", "pont-catalogue", "--bin", "pont", "--"];
  const args = [...first, "--root", root, "evaluate", "--country", "fr", "--date", date];
  const line = JSON.parse(execFileSync(program, args, { cwd: root, input: JSON.stringify({ id: "one", answers }), encoding: "utf8" }));
  const rows = Object.entries(line.results).flatMap(([right, findings]) =>
    findings.map(({ holder, verdict, amount }) => [right, holder, verdict, ...(amount ?? [])].join(" ")),
  );
  return rows.sort();
}

/** Runs in the page: answers the screen that is shown from a household, and goes on. */
const ANSWER = `
  const [household, postcode] = arguments;
  const persons = Object.keys(household.persons);
  const type = (field, text) => { field.value = text; field.dispatchEvent(new Event("input", { bubbles: true })); };
  const at = (id) => document.getElementById(id);
  const place = at("place");
  if (place) {
    for (const digit of postcode) [...document.querySelectorAll(".keypad .key")].find((key) => key.textContent.trim() === digit)?.click();
    return "place";
  }
  const asked = [...document.querySelectorAll("main [data-input]")];
  if (asked.length === 0) {
    at("partner-no").click();
    for (const one of Object.values(household.persons)) if (one.parents) [...document.querySelectorAll(".stepper")][0].querySelector("button:last-child").click();
  }
  const lists = new Map();
  for (const field of asked) {
    const answer = household[field.dataset.input];
    const own = field.dataset.person === undefined ? answer : answer[persons[Number(field.dataset.person)]];
    const [first] = field.querySelectorAll("input");
    if (first.type === "checkbox") {
      const list = lists.get(field.dataset.person) ?? { id: first.id, any: false };
      lists.set(field.dataset.person, list);
      if (own === true) { list.any = true; first.click(); }
    } else if (first.type === "radio") {
      const value = own === true ? "yes" : own === false ? "no" : own;
      field.querySelector('input[value="' + value + '"]').click();
    } else if (field.querySelector(".date")) {
      const [year, month, day] = own.split("-");
      type(first, day); type(at(first.id + "-month"), month); type(at(first.id + "-year"), year);
    } else type(first, String(own));
  }
  for (const { id, any } of lists.values()) if (!any) at(id + "-none").click();
  document.querySelector(".onward .button-main").click();
  return asked.length === 0 ? "household" : "question";
`;

const FOUND = `
  const persons = Object.keys(arguments[0].persons);
  return [...document.querySelectorAll(".card[data-right]")].map(({ dataset }) => [
    dataset.right, dataset.holder === undefined ? "household" : persons[Number(dataset.holder)], dataset.verdict,
    ...(dataset.low === undefined ? [] : [Number(dataset.low) / 1e9, Number(dataset.high) / 1e9]),
  ].join(" ")).sort();
`;

const SCREEN = "main:not(#first) h1";
const click = (css) => browser.press(css);
const path = async () => new URL(await browser.address()).pathname;

async function begin(language, keep) {
  await browser.go(site.url);
  await click(`main:not(#first) .option[lang=${language}]`);
  await browser.wait("return document.documentElement.lang === arguments[0]", language);
  await click("#country-fr");
  await click(".onward .button-main");
  await click(`main .options > button.option:nth-child(${keep ? 1 : 2})`);
  await browser.wait("return location.pathname.endsWith('/place') && document.querySelector('.keypad')");
}

async function finish() {
  for (let screens = 0; !(await path()).endsWith("/results"); screens += 1) {
    assert.ok(screens < 60, "the conversation ends");
    const before = await path();
    const what = await browser.run(ANSWER, answers, POSTCODE);
    if (what === "place") await click(".found button");
    await browser.wait("return location.pathname !== arguments[0] && document.querySelector(arguments[1])", before, SCREEN);
  }
  await browser.find(".card");
}

const check = async () => {
  const date = await browser.run("const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')");
  assert.deepEqual(await browser.run(FOUND, answers), evaluated(date));
};

test("a household in French finds its rights", async () => {
  await begin("fr", false);
  await finish();
  await check();
  assert.deepEqual(await browser.run("return indexedDB.databases().then((all) => all.map(({ name }) => name))"), []);
});

test("a household in Arabic finds its rights, from right to left", async () => {
  await begin("ar", true);
  assert.equal(await browser.run("return getComputedStyle(document.querySelector('h1')).direction"), "rtl");
  await finish();
  await check();
  assert.ok(await browser.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
});

test("the draft is there again with the server gone", async () => {
  await browser.wait("return caches.keys().then((names) => names.some((name) => name.startsWith('pont-fr-')))");
  await browser.wait("return navigator.serviceWorker.getRegistration().then((one) => one?.active?.state === 'activated')");
  await site.stop();
  await browser.go(`${site.url}results`);
  await click("main .options > .button:first-child");
  await browser.find(".card");
  await check();
  await site.start();
});
