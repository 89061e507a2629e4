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

// One visit, not two: loading the page again while the service worker was still filling its cache once kept WebKit from
// activating it within 40 s.
test("the app opens and runs its wasm in WebKit, and opens again with its server gone", async () => {
  await browser.go(site.url);
  await browser.find("main:not(#first) h1");
  await browser.wait("return performance.getEntriesByType('resource').some((one) => one.name.endsWith('.wasm'))");
  await browser.wait("return navigator.serviceWorker.getRegistration().then((one) => one?.active?.state === 'activated')");
  await site.stop();
  await browser.go(`${site.url}q/7`);
  await browser.find("main:not(#first) h1");
  await site.start();
});
