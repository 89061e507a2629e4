// The page is loaded again, or the browser ended, at every step of a kept conversation: it goes on where it was, in any language.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type Page, chromium } from "@playwright/test";
import { TODAY, expect, stopTheClock, test } from "../fixtures";
import { MATARO, PENSIONER, evaluated } from "../households";
import { type Language, LANGUAGES, Said, answer, begin, fields, heading, kind, resume, shown } from "../walk";

/** What a screen asks, and where. */
const state = async (page: Page) => ({ url: page.url(), what: await kind(page), asks: await fields(page) });

/** Waits until all that was said stands on the device. */
const written = (page: Page) => expect(page.locator(".notices")).toHaveAttribute("data-draft", "saved");

async function choose(page: Page, language: Language) {
  await page.locator(".bar .tool").first().click();
  await page.locator(`#language-dialog .options:not(.second-languages) .option[lang=${language}]`).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

test("a reload at every step loses nothing, whatever the language", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "es", keep: true });
  const said = new Said(MATARO);
  for (let step = 0; (await kind(page)) !== "end"; step += 1) {
    const language = LANGUAGES[step % LANGUAGES.length];
    await choose(page, language);
    const before = await state(page);
    await page.reload();
    await resume(page);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    expect(await state(page)).toEqual(before);
    await answer(page, MATARO, said);
  }
  await page.reload();
  await resume(page);
  const found = (await shown(page, MATARO)).map(({ text: _, ...finding }) => finding);
  const order = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();
  expect(order(found)).toEqual(order(evaluated("es", said.answers)));
});

test("a change of language keeps what stands in the fields", async ({ page, site }) => {
  await begin(page, site.url, { language: "ca", country: "es" });
  for (;;) {
    const amount = (await fields(page)).find(({ type }) => type === "number");
    if (amount) {
      await page.locator(`#${amount.id}`).fill("731");
      await choose(page, "ar");
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(page.locator(`#${amount.id}`)).toHaveValue("731");
      return;
    }
    await answer(page, MATARO);
  }
});

test("what is not kept is gone after a reload", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await answer(page, PENSIONER);
  await page.reload();
  await expect(page).toHaveURL(site.url);
  await expect(page.locator("#country-fr")).toHaveAttribute("aria-pressed", "false");
});

test("what is not kept is gone when the page is set aside, whatever the browser brings back", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await answer(page, PENSIONER);
  const results = page.locator(".foot a[href$=results]");
  await expect(results).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await expect(results).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await expect(page).toHaveURL(site.url);
  await expect(page.locator("#country-fr")).toHaveAttribute("aria-pressed", "false");
});

test("the browser ends at every step and the conversation goes on", { tag: "@chromium" }, async ({ site, launchOptions }, info) => {
  const profile = mkdtempSync(join(tmpdir(), "pont-profile-"));
  const open = async (): Promise<[BrowserContext, Page]> => {
    const context = await chromium.launchPersistentContext(profile, { ...info.project.use, ...launchOptions, locale: "fr-FR" });
    await stopTheClock(context, TODAY);
    return [context, context.pages()[0] ?? (await context.newPage())];
  };
  let [context, page] = await open();
  try {
    await begin(page, site.url, { language: "fr", country: "fr", keep: true });
    const said = new Said(PENSIONER);
    while ((await kind(page)) !== "end") {
      await answer(page, PENSIONER, said);
      const before = await state(page);
      await written(page);
      await context.close();
      [context, page] = await open();
      await page.goto(site.url);
      await resume(page);
      if (before.what !== "end") expect(await state(page)).toEqual(before);
      else break;
    }
    await page.goto(`${site.url}results`);
    await resume(page);
    await expect(heading(page)).toBeVisible();
    const found = (await shown(page, PENSIONER)).map(({ text: _, ...finding }) => finding);
    const order = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();
    expect(order(found)).toEqual(order(evaluated("fr", said.answers)));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
