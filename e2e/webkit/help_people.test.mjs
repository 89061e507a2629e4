// In WebKit: a helper's file, its journal, a mandate and the file that is handed over; and a screen in a lobby that forgets.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { serve } from "../serve.mjs";
import { open } from "./driver.mjs";

let browser;
let site;

// Each with a browser of its own, so that neither finds what the other kept.
beforeEach(async () => {
  site = await serve();
  browser = await open();
  await browser.size(360, 700);
});

afterEach(async () => {
  await browser?.close();
  await site?.close();
});

const click = (css) => browser.press(css);
const last = (css) => browser.wait("const found = [...document.querySelectorAll(arguments[0])].at(-1); found?.click(); return !!found", css);
const type = (css, text) =>
  browser.wait(
    "const found = document.querySelector(arguments[0]); if (!found) return false; found.value = arguments[1]; found.dispatchEvent(new Event('input', { bubbles: true })); return true",
    css,
    text,
  );
const there = (css) => browser.wait("return !!document.querySelector(arguments[0])", css);
const at = (end) => browser.wait("return location.pathname.endsWith(arguments[0])", end);
const count = (css, number) => browser.wait("return document.querySelectorAll(arguments[0]).length === arguments[1]", css, number);

/** Every byte that IndexedDB keeps, as text. */
const KEPT = `
  const open = indexedDB.open("pont");
  return new Promise((resolve) => (open.onsuccess = () => {
    const store = open.result.transaction("draft").objectStore("draft").getAll();
    store.onsuccess = () => {
      open.result.close();
      resolve(store.result.map((value) => (value instanceof Uint8Array ? Array.from(value, (byte) => String.fromCharCode(byte)).join("") : String(value))).join("\\n"));
    };
  }));
`;

/** The names of everything that is kept for offline use. */
const CACHED = `
  return caches.keys().then((names) => Promise.all(names.sort().map(async (name) => {
    const kept = await (await caches.open(name)).keys();
    return [name, kept.map(({ url }) => url).sort()];
  })));
`;

const NOTE = "The letter came back";
const NAME = "Fatima Benali";

test("a helper's file in WebKit: journal, mandate, handing over, and the same again with the server gone", async () => {
  await browser.go(site.url);
  await click("main:not(#first) .option[lang=fr]");
  await click("#country-fr");
  await click(".onward .button-main");
  await click("#keep-together");
  await click("#door-work");
  await click("#files-create");
  await click("#charter-accept");
  const word = await browser.wait("return document.querySelector('.files-word bdi')?.textContent");
  await type("#secret", word);
  await click("form .button-main");
  await there("main > .buttons");
  await last("main a.button");
  for (const choice of ["#purpose-0", "#days-0", "#consent-yes"]) await click(choice);
  await at("/place");

  await click("[data-notice=file] a");
  await type("#journal-words", NOTE);
  await click("#journal-add");
  await count(".sheet-side:first-child .journal-lines > li", 2);
  assert.match(await browser.run("return document.querySelector('[data-signs]').dataset.signs"), /^[0-9A-F]{16}$/);
  await click("main a[href$='/mandate']");
  await click("#mandate-new");
  await type("#mandate-person", NAME);
  for (const choice of ["#theme-social", "#mandate-day-31", "#by-phone", "#mandate-guardian", "#mandate-make"]) await click(choice);
  await there(".sheet .sheet-qr path");
  await click("[data-notice=file] a");
  await click("main a[href$='/hand']");
  await click("#hand-make");
  assert.match(await browser.wait("return document.querySelector('.files-word bdi')?.textContent"), /^([0-9A-Z]{4} ){3}[0-9A-Z]{4}$/);
  const kept = await browser.run(KEPT);
  assert.ok(kept.length > 200);
  for (const canary of [NOTE, NAME, word.replaceAll(" ", "")]) assert.ok(!kept.includes(canary), canary);

  await browser.wait("return navigator.serviceWorker.getRegistration().then((one) => one?.active && !one.installing)");
  await site.stop();
  await browser.go(`${site.url}files`);
  await type("#secret", word);
  await click("form .button-main");
  await click(".files > li .button-main");
  await at("/place");
  await click("[data-notice=file] a");
  // The file was agreed to, a note was written, a mandate signed, and the file handed over.
  await count(".sheet-side:first-child .journal-lines > li", 4);
  await count("[data-line=broken]", 0);
  await site.start();
});

test("a screen in a lobby in WebKit forgets who was there", async () => {
  await browser.go(`${site.url}kiosk/fr`);
  await browser.wait("return document.querySelector('main.wall [data-stocked=true]')");
  const before = await browser.run(CACHED);
  await click(".wall-languages .option[lang=ar]");
  await browser.wait("return document.documentElement.lang === 'ar'");
  await click(".onward .button-main");
  await there(".keypad");
  await browser.wait("for (const digit of '31000') [...document.querySelectorAll('.keypad .key')].find((key) => key.textContent.trim() === digit)?.click(); return true");
  await click(".found button");
  await there("#partner-no");
  assert.equal(new URL(await browser.address()).pathname, "/kiosk/fr");
  await browser.wait("const tools = document.querySelectorAll('.bar .tool'); tools[4]?.click(); return tools.length > 4");
  await click("#erase-dialog .button-alarm");
  await there("main.wall");
  assert.equal(await browser.run("return document.documentElement.lang"), "fr");
  assert.deepEqual(await browser.run("return [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie, JSON.stringify(history.state)]"), [[], [], "", "null"]);
  assert.ok(!(await browser.run("return document.documentElement.outerHTML")).includes("31000"));
  assert.deepEqual(await browser.run("return indexedDB.databases().then((all) => all.map(({ name }) => name))"), []);
  assert.deepEqual(await browser.run(CACHED), before);
});
