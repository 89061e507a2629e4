// A helper's files: made, opened, and begun for a person; shared by the tests.
import type { Page } from "@playwright/test";
import { type Site, expect } from "./fixtures";
import type { Language } from "./walk";

/** From the first page to the files, through the door of who helps people at work. */
export async function toFiles(page: Page, site: Site, language: Language = "fr") {
  await page.goto(site.url);
  await page.locator(`main:not(#first) .option[lang=${language}]`).click();
  await page.locator("#country-fr").click();
  await page.waitForURL(/\/need$/);
  await page.locator(".onward .button-main").click();
  await page.locator("#keep-together").click();
  await page.waitForURL(/\/together$/);
  await page.locator("#door-work").click();
  await page.waitForURL(/\/files$/);
}

/** Makes the files, and gives the secret word. */
export async function create(page: Page) {
  await page.locator("#files-create").click();
  // The rules of helping come first.
  await page.locator("#charter-accept").click();
  const word = (await page.locator(".files-word").innerText()).trim();
  expect(word.replace(/[\u2066-\u2069]/g, "")).toMatch(/^([0-9A-Z]{4} ){3}[0-9A-Z]{4}$/);
  await type(page, "wrong");
  await expect(page.locator(".error")).toBeVisible();
  await type(page, word.toLowerCase());
  await expect(page.locator("main > .buttons")).toBeVisible();
  return word;
}

/** Types the secret word of the files. */
export async function type(page: Page, word: string) {
  await page.locator("#secret").fill(word);
  await page.locator("form .button-main").click();
}

export const list = (page: Page) => page.locator(".files");
export const files = (page: Page) => page.locator(".files > li");

/** A person says yes. */
export async function agree(page: Page) {
  await page.locator("main a.button", { has: page.locator("span") }).last().click();
  await page.waitForURL(/\/consent$/);
  // A yes is to what the person says: nothing is chosen beforehand.
  await page.locator("#consent-yes").click();
  await expect(page.locator("#problems li")).toHaveCount(2);
  await page.locator("label:has(#purpose-0)").click();
  await page.locator("label:has(#days-0)").click();
  await page.locator("#consent-yes").click();
  await page.waitForURL(/\/place$/);
}

/** Every byte of IndexedDB, as text. */
export const stored = (page: Page) =>
  page.evaluate(async () => {
    const open = indexedDB.open("pont");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const store = database.transaction("draft").objectStore("draft");
    const all = await new Promise<[IDBValidKey[], unknown[]]>((resolve) => {
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      store.transaction.oncomplete = () => resolve([keys.result, values.result]);
    });
    database.close();
    const text = (value: unknown) => (value instanceof Uint8Array ? Array.from(value, (b) => String.fromCharCode(b)).join("") : String(value));
    return { keys: all[0].map(String), text: all[1].map(text).join("\n") };
  });

export const written = (page: Page) => expect(page.locator(".notices[data-draft=saved]")).toHaveCount(1);
