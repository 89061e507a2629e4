// A helper at somebody's home without a network: consent, questions, journal, mandate, and a file that is handed over and opened elsewhere.
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { Decrypter, Encrypter } from "age-encryption";
import { agree, create, files, stored, toFiles, type, written } from "../files";
import { expect, installed, test } from "../fixtures";
import { MATARO, TOULOUSE } from "../households";
import { LANGUAGES, answer, begin, go, heading, journey, welcome } from "../walk";

test.use({ viewport: { width: 360, height: 640 } });

test.afterEach(async ({ site }) => site.start());

/** Words that only a journal or a mandate holds. */
const NOTE = "The letter came back on Tuesday";
const SECRET = "She is ashamed to ask";
const NAME = "Fatima Benali";

/** Lines of the journal as they stand on the paper of the person's language. */
const lines = (page: Page) => page.locator(".sheet-side").first().locator(".journal-lines > li");

/** Adds a line. */
async function note(page: Page, text: string, { act, own = false, due }: { act?: string; own?: boolean; due?: string } = {}) {
  const before = await lines(page).count();
  if (act) await page.locator("#journal-act").selectOption(act);
  if (due) await page.locator("#journal-due").fill(due);
  await page.locator("#journal-words").fill(text);
  if (own) await page.locator("label:has(#journal-private)").click();
  await page.locator("#journal-add").click();
  await expect(lines(page)).toHaveCount(before + 1);
}

/** Makes the file that is handed over; gives its secret word and its bytes. */
async function hand(page: Page, without: string[] = []) {
  await go(page, "hand");
  for (const what of without) await page.locator(`label:has(#hand-${what})`).click();
  await page.locator("#hand-make").click();
  const word = (await page.locator(".files-word").innerText()).replace(/[^0-9A-Z]/g, "");
  expect(word).toHaveLength(16);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#hand-save").click()]);
  expect(download.suggestedFilename()).toBe("file.pont.age");
  return { word, path: await download.path() };
}

/** Opens a file that came. */
async function take(page: Page, path: string, word: string) {
  await go(page, "take");
  await page.locator("#handed-file").setInputFiles(path);
  await page.locator("#handed-word").fill(word);
  await page.locator("form .button-main").click();
}

/** Makes a mandate for one theme and one way. */
async function mandate(page: Page) {
  await go(page, "mandate");
  await page.locator("#mandate-new").click();
  await page.locator("#mandate-make").click();
  await expect(page.locator("#problems li")).toHaveCount(4);
  await page.locator("#mandate-person").fill(NAME);
  for (const tick of ["theme-social", "theme-housing", "mandate-day-31", "by-phone", "mandate-guardian"]) await page.locator(`label:has(#${tick})`).click();
  await page.locator("#mandate-make").click();
  await expect(page.locator(".sheet .sheet-qr").first()).toBeVisible();
}

// Firefox and WebKit tell nothing of a download by remote control.
test("a whole visit in flight mode, in Arabic with French beside, ends on a second device", { tag: "@chromium" }, async ({ page, context, browser, site }) => {
  test.setTimeout(240_000);
  await welcome(page, site.url, { language: "ar", country: "fr" });
  await installed(page, "fr");
  await page.close();
  await context.setOffline(true);
  await site.stop();

  const visit = await context.newPage();
  await toFiles(visit, site, "ar");
  const own = await create(visit);
  await agree(visit);
  await visit.locator(".bar .tool").first().click();
  await visit.locator("#language-dialog .second-languages .option[lang=fr]").click();
  await visit.keyboard.press("Escape");
  await expect(visit.locator("main h1 .beside")).toHaveAttribute("lang", "fr");
  await journey(visit, TOULOUSE);
  await written(visit);
  const rights = await visit.locator(".card").count();

  await go(visit, "journal");
  await note(visit, NOTE, { act: "1", due: "2026-12-20" });
  await note(visit, SECRET, { act: "8", own: true });
  // On paper both languages stand side by side, and a private note on neither.
  await expect(visit.locator(".sheet-side")).toHaveCount(2);
  await visit.emulateMedia({ media: "print" });
  await expect(visit.locator(".sheet")).toContainText(NOTE);
  await expect(visit.locator(".sheet").getByText(SECRET).first()).toBeHidden();
  await visit.emulateMedia({ media: "screen" });
  await mandate(visit);
  await expect(visit.locator(".sheet-side").first()).toContainText(NAME);
  await go(visit, "journal");
  const signs = await visit.locator("[data-signs]").first().getAttribute("data-signs");
  expect(signs).toMatch(/^[0-9A-F]{16}$/);

  const { word, path } = await hand(visit);
  // Nothing of it can be read without the word, neither in the file nor on the device.
  const sealed = readFileSync(path, "latin1");
  const kept = (await stored(visit)).text;
  for (const canary of [NOTE, SECRET, NAME, "Toulouse", "has_wage", word, own.replaceAll(" ", "")]) {
    expect(sealed, canary).not.toContain(canary);
    expect(kept, canary).not.toContain(canary);
  }
  // Any program for `age` opens it with the word; what is private is not in it.
  const other = new Decrypter();
  other.addPassphrase(word);
  const plain = Buffer.from(await other.decrypt(readFileSync(path))).toString("latin1");
  expect(plain).toContain(NOTE);
  expect(plain).not.toContain(SECRET);

  await site.start();
  const second = await browser.newContext();
  const there = await second.newPage();
  await welcome(there, site.url, { language: "fr", country: "fr" });
  await installed(there, "fr");
  await second.setOffline(true);
  await site.stop();
  // Whoever keeps no files takes the conversation on; a wrong word and another file say what is wrong.
  await take(there, path, "0000000000000000");
  await expect(there.locator("#handed-word-error")).toBeVisible();
  const none = `${path}.txt`;
  writeFileSync(none, "no file of ours");
  await take(there, none, word);
  await expect(there.locator("#handed-file-error")).toBeVisible();
  await take(there, path, word.toLowerCase());
  await there.waitForURL(/\/keep$/);
  await there.locator("#keep-together").click();
  await there.locator("#door-work").click();
  await create(there);
  // A colleague takes the file among their own: once, however often it is opened.
  for (const expected of [1, 1]) {
    await take(there, path, word);
    await expect(there.locator("main .notice")).toBeVisible();
    await go(there, "files");
    await expect(files(there)).toHaveCount(expected);
  }
  await files(there).locator(".button-main").click();
  await expect(there).not.toHaveURL(/\/files$/);
  await expect(there.locator("html")).toHaveAttribute("lang", "ar");
  await go(there, "results");
  await expect(there.locator(".card")).toHaveCount(rights);
  await go(there, "journal");
  await expect(there.locator(".sheet-side").first()).toContainText(NOTE);
  await expect(there.locator("[data-line=broken]")).toHaveCount(0);
  await note(there, "Seen by the colleague");
  await go(there, "mandate");
  await expect(there.locator("[data-mandate]")).toHaveCount(1);
  await there.locator("[data-theme=housing]").click();
  await expect(there.locator("[data-theme=housing]")).toHaveCount(0);
  await expect(there.locator("[data-theme=social]")).toHaveCount(1);

  // Back again: both journals become one, nothing stands twice, what was taken back is taken back.
  const back = await hand(there, ["answers"]);
  await take(visit, back.path, back.word);
  await expect(visit.locator("main .notice")).toBeVisible();
  await go(visit, "files");
  await files(visit).locator(".button-main").first().click();
  await expect(visit).not.toHaveURL(/\/files$/);
  await go(visit, "journal");
  await expect(visit.locator(".sheet-side").first()).toContainText("Seen by the colleague");
  await expect(visit.locator(".sheet-side").first()).toContainText(SECRET);
  await expect(visit.locator("[data-line=broken]")).toHaveCount(0);
  await go(visit, "mandate");
  await expect(visit.locator("[data-theme=housing]")).toHaveCount(0);
  await second.close();
});

test("a file by another program, a newer one, and one that was changed", { tag: "@chromium" }, async ({ page, site }, info) => {
  await toFiles(page, site);
  await create(page);
  await agree(page);
  await answer(page, TOULOUSE);
  await written(page);
  const { word, path } = await hand(page);
  const bytes = readFileSync(path);
  const file = (name: string, content: Uint8Array) => {
    const at = info.outputPath(name);
    writeFileSync(at, content);
    return at;
  };
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(10);
  encrypter.setPassphrase(word);
  const foreign = await encrypter.encrypt(new TextEncoder().encode("not a file of Pont's"));
  const changed = Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte));
  const newer = Buffer.concat([Buffer.from("age-encryption.org/v2\n"), bytes.subarray(22)]);
  for (const [name, content] of [["foreign.age", foreign], ["changed.age", changed], ["newer.age", newer], ["empty.age", new Uint8Array()]] as const) {
    await take(page, file(name, content), word);
    await expect(page.locator("#handed-file-error"), name).toBeVisible();
  }
  await go(page, "files");
  await expect(files(page), "nothing was lost or added").toHaveCount(1);
});

test("a line that somebody changed on the way is shown", { tag: "@chromium" }, async ({ page, browser, site }, info) => {
  await toFiles(page, site);
  await create(page);
  await agree(page);
  await go(page, "journal");
  await note(page, NOTE);
  const { word, path } = await hand(page);
  // Somebody who knows the word writes another day into the note, and seals the file again.
  const opener = new Decrypter();
  opener.addPassphrase(word);
  const plain = Buffer.from(await opener.decrypt(readFileSync(path)));
  const at = plain.indexOf("Tuesday");
  expect(at).toBeGreaterThan(0);
  plain.write("Fridays", at);
  const sealer = new Encrypter();
  sealer.setScryptWorkFactor(10);
  sealer.setPassphrase(word);
  const changed = info.outputPath("changed.pont.age");
  writeFileSync(changed, await sealer.encrypt(plain));

  const second = await browser.newContext();
  const there = await second.newPage();
  await toFiles(there, site);
  await create(there);
  await take(there, changed, word);
  await expect(there.locator("main .notice")).toBeVisible();
  await go(there, "files");
  await files(there).locator(".button-main").click();
  await expect(there).not.toHaveURL(/\/files$/);
  await go(there, "journal");
  // Agreed to, noted, handed over, received.
  await expect(lines(there)).toHaveCount(4);
  await expect(there.locator("[data-line=broken]")).toHaveCount(1);
  await expect(there.locator("[data-line=broken]")).toContainText("Fridays");
  await expect(there.locator("[data-line=broken] .error")).toBeVisible();
  // A journal with such a line has no signs that anybody could compare.
  await expect(there.locator("[data-signs]")).toHaveCount(0);
  await second.close();

  // Where the true line stands it stays as it was.
  await take(page, changed, word);
  await expect(page.locator("main .notice")).toBeVisible();
  await go(page, "files");
  await files(page).locator(".button-main").click();
  await expect(page).not.toHaveURL(/\/files$/);
  await go(page, "journal");
  await expect(page.locator("[data-line=broken]")).toHaveCount(0);
  await expect(page.locator(".sheet")).toContainText("Tuesday");
});

for (const language of LANGUAGES) {
  test(`journal, mandate and handing over are whole in ${language}`, async ({ page, site }) => {
    await toFiles(page, site, language);
    await create(page);
    await agree(page);
    for (const path of ["journal", "mandate", "hand"]) {
      await go(page, path);
      await expect(heading(page)).toBeVisible();
      if (path === "mandate") await page.locator("#mandate-new").click();
      expect(await page.locator("main").innerText(), path).not.toMatch(/\{|(journal|mandate|hand|claim|act|theme|by|charter|doc)-[a-z]/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      expect(await page.title()).not.toMatch(/\{|title-/);
    }
  });
}

test("who prepares a visit has both countries with them", { tag: "@chromium" }, async ({ page, context, site }) => {
  await welcome(page, site.url, { language: "fr", country: "fr" });
  await page.locator(".onward .button-main").click();
  await page.locator("#keep-together").click();
  await page.locator("#prepare").click();
  await expect(page.locator("[data-prepared=true]")).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  await site.stop();
  const visit = await context.newPage();
  await begin(visit, site.url, { language: "ca", country: "es" });
  await expect(visit.locator("#place")).toBeVisible();
  await answer(visit, MATARO);
  await expect(heading(visit)).toBeVisible();
  await expect(visit.locator("html")).toHaveAttribute("lang", "ca");
});

test("without an open file there is no journal and no mandate", async ({ page, site }) => {
  await toFiles(page, site);
  const word = await create(page);
  await agree(page);
  await page.locator("[data-notice=file] .button").click();
  for (const path of ["journal", "mandate"]) {
    await page.goto(site.url + path);
    await page.waitForURL(/\/files$/);
  }
  await type(page, word);
  await expect(files(page)).toHaveCount(1);
});
