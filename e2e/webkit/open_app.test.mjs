import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serve } from "../serve.mjs";
import { open } from "./driver.mjs";

let browser;
let site;

before(async () => {
  site = await serve();
  browser = await open();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

// The page is loaded again while the service worker fills its cache. WebKitGTK then sometimes goes on saying "activating" to
// that page although the worker is at work: what counts is that the next page opens without a server.
test("the app opens and runs its wasm in WebKit, and opens again with its server gone", async () => {
  await browser.go(site.url);
  await browser.find("main:not(#first) h1");
  await browser.wait("return performance.getEntriesByType('resource').some((one) => one.name.endsWith('.wasm'))");
  await browser.reload();
  await browser.wait("return navigator.serviceWorker.getRegistration().then((one) => one?.active && !one.installing)");
  await site.stop();
  await browser.go(`${site.url}q/7`);
  await browser.find("main:not(#first) h1");
  await site.start();
});

// Pictures come out of a file of their own. A picture that nobody drew has no width.
test("the pictures beside the words are drawn in WebKit", async () => {
  await browser.go(site.url);
  await browser.find("#country-fr .icon use");
  await browser.wait(
    "return [...document.querySelectorAll('main .icon > use')].every((use) => { const { width, height } = use.getBBox(); return width + height > 0; })",
  );
});
