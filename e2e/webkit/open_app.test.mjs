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

test("the app opens and runs its wasm in WebKit", async () => {
  await browser.go(site.url);
  await browser.find("main:not(#first) h1");
  await browser.wait("return performance.getEntriesByType('resource').some((one) => one.name.endsWith('.wasm'))");
});

test("the app opens in WebKit with its server gone", async () => {
  await browser.go(site.url);
  await browser.wait("return navigator.serviceWorker.getRegistration().then((one) => one?.active?.state === 'activated')");
  await site.stop();
  await browser.go(`${site.url}q/7`);
  await browser.find("main:not(#first) h1");
  await site.start();
});
