// Walking through the app as a person does, by what is on the screen: shared by the gallery, the timings and the long tests.
import { type Page, expect } from "@playwright/test";

export const LANGUAGES = ["fr", "ca", "es", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Start {
  language: Language;
  country: "fr" | "es";
  /** Whether the draft is kept on this device. */
  keep?: boolean;
}

/** A page of the app itself, not the words that index.html shows before it. */
export const heading = (page: Page) => page.locator("main:not(#first) h1");

/** Opens the app and chooses language and country on the first page. */
export async function welcome(page: Page, url: string, { language, country }: Start) {
  await page.goto(url);
  await page.locator(`main:not(#first) .option[lang=${language}]`).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await page.locator(`label:has(#country-${country})`).click();
}

/** Goes on from the first page to where the device's owner decides what is kept. */
export const onward = (page: Page) => page.locator(".onward .button-main").click();

/** Decides what is kept, and waits for the first question. */
export async function decide(page: Page, keep = false) {
  await page.locator("main .options > button.option").nth(keep ? 0 : 1).click();
  await page.waitForURL(/\/(place|q\/\d+)$/);
  await expect(heading(page)).toBeVisible();
}

/** From an empty browser to the first question. */
export async function begin(page: Page, url: string, start: Start) {
  await welcome(page, url, start);
  await onward(page);
  await decide(page, start.keep);
}

/** What kind of screen this is. */
export async function kind(page: Page): Promise<"place" | "household" | "question" | "end"> {
  if (!/\/(place|q\/\d+)$/.test(page.url())) return "end";
  if (await page.locator("#place").isVisible()) return "place";
  return (await page.locator('input[id$="-unknown"]').count()) > 0 ? "question" : "household";
}

/** Fills the screen: "I don't know" everywhere, nobody else at home. */
export async function fillUnknown(page: Page) {
  if ((await kind(page)) !== "question") return;
  for (const option of await page.locator('label:has(input[id$="-unknown"])').all()) await option.click();
}

/** Sends the screen and waits for the next one. */
export async function send(page: Page) {
  const before = page.url();
  if ((await kind(page)) === "place") await page.locator("main .option-quiet").last().click();
  else await page.locator(".onward .button-main").click();
  await page.waitForURL((url) => url.href !== before);
  await expect(heading(page)).toBeVisible();
}
