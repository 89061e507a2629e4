// From a screen in a lobby to the person's own phone: a code for a camera, a word that opens it, and nothing in between.
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { expect, installed, stopTheClock, test, TODAY } from "../fixtures";
import { MATARO, PENSIONER, evaluated } from "../households";
import { greet, journey, open } from "../lobby";
import { begin, go, heading, journey as answerAll, shown } from "../walk";
import { Watch } from "../watch";

test.describe.configure({ timeout: 120_000 });

/** What a camera reads of the code that is shown. */
async function photographed(page: Page) {
  await expect(page.locator("svg.qr")).toBeVisible();
  const { data, width, height } = PNG.sync.read(await page.locator("svg.qr").screenshot());
  const read = jsQR(new Uint8ClampedArray(data), width, height);
  if (!read) throw new Error("no camera would read this");
  return read;
}

/** The word, which stands on the screen only once the code is gone. */
async function secret(page: Page) {
  expect(await page.locator(".code-word").count(), "code and word are never there at once").toBe(0);
  await page.locator("main .button-main").click();
  await expect(page.locator("svg.qr")).toHaveCount(0);
  return (await page.locator(".code-word").textContent()) ?? "";
}

/** The link opened on a phone, and the word typed as somebody would. */
async function take(phone: Page, link: string, word: string) {
  await phone.goto(link);
  await expect(phone.locator("#word")).toBeVisible();
  await phone.locator("#word").fill(word.toLowerCase());
  await phone.locator(".onward .button-main").click();
}

const findings = (all: object[]) => all.map((one) => JSON.stringify({ ...one, text: undefined })).sort();

/** Another device. */
async function phone(context: BrowserContext) {
  const other = await context.browser()?.newContext({ viewport: { width: 360, height: 640 }, locale: "fr-FR" });
  if (!other) throw new Error("no browser");
  await stopTheClock(other, TODAY);
  return other;
}

test("what was said in the lobby is on the phone, and the way leaves nothing", { tag: "@chromium" }, async ({ page, context, site }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await open(page, site);
  await greet(page, "fr");
  await journey(page, PENSIONER);
  await page.locator("main a.button", { hasText: "Continuer sur mon téléphone" }).click();
  const { data: link, version } = await photographed(page);
  expect(version).toBeLessThanOrEqual(20);
  expect(link).toMatch(new RegExp(`^${site.url}take#[A-Z2-7]+$`));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const word = await secret(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(word).toMatch(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/);

  const other = await phone(context);
  try {
    const watch = new Watch(other, site);
    const own = await other.newPage();
    await own.goto(link);
    // The fragment is gone from the address at once.
    await expect(own).toHaveURL(`${site.url}take`);
    await own.locator("#word").fill(word.replace(/^./, (first) => (first === "A" ? "B" : "A")));
    await own.locator(".onward .button-main").click();
    await expect(own.locator("#word")).toHaveAttribute("aria-invalid", "true");
    await expect(own.locator("#word")).toBeFocused();
    await own.locator("#word").fill(` ${word.toLowerCase()} `);
    await own.locator(".onward .button-main").click();
    await expect(own).toHaveURL(/\/keep$/);
    await own.locator("main .options > button.option").first().click();
    await expect(own).toHaveURL(/\/results$/);
    expect(findings(await shown(own, PENSIONER))).toEqual(findings(evaluated("fr", PENSIONER.answers)));
    // It is kept there from now on.
    await own.reload();
    await expect(own.locator("main .options > .button")).toHaveCount(3);
    await watch.look(own, true);
    await watch.history(own);
    const sealed = link.split("#")[1];
    const seen = watch.seen.filter(({ where }) => where !== "navigation");
    expect(seen.filter(({ where, text }) => where !== "history" && (text.includes(sealed) || text.includes(word.replace(" ", ""))))).toEqual([]);
    expect(site.log().filter(({ url, body }) => url.includes(sealed) || body.includes(sealed))).toEqual([]);
    await own.goto(`${site.url}take`);
    await expect(heading(own)).toBeVisible();
    await expect(own.locator("#word")).toHaveCount(0);
  } finally {
    await other.close();
  }
});

test("both devices without a network, in Arabic, from phone to phone", { tag: "@chromium" }, async ({ page, context, site }) => {
  await begin(page, site.url, { language: "ar", country: "es" });
  await answerAll(page, MATARO);
  await go(page, "carry");
  const { data: link } = await photographed(page);
  const word = await secret(page);
  const other = await phone(context);
  try {
    const own = await other.newPage();
    await begin(own, site.url, { language: "ar", country: "es" });
    await installed(own, "es");
    await other.setOffline(true);
    await take(own, link, word);
    await expect(own).toHaveURL(/\/keep$/);
    await own.locator("main .options > button.option").nth(1).click();
    await expect(own).toHaveURL(/\/results$/);
    expect(findings(await shown(own, MATARO))).toEqual(findings(evaluated("es", MATARO.answers)));
  } finally {
    await other.close();
  }
});

test("a link that was cut short, and none at all, are told", async ({ page, site }) => {
  await page.goto(`${site.url}take#AEAQCAIBAEAQ`);
  await page.locator("#word").fill("AAAA AAAA");
  await page.locator(".onward .button-main").click();
  await expect(page.locator("#word")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("main .error")).toBeVisible();
  await page.goto(`${site.url}take`);
  await expect(heading(page)).toBeVisible();
  await expect(page.locator("#word")).toHaveCount(0);
});
