// A helper's files: sealed on the device, opened with a secret word, kept only where the person says yes.
import { expect, test } from "../fixtures";
import { agree, create, files, list, stored, toFiles, type, written } from "../files";
import { TOULOUSE } from "../households";
import { LANGUAGES, answer, go, heading } from "../walk";

test("a file is kept sealed and opened where it stopped", async ({ page, site }) => {
  await toFiles(page, site);
  const word = await create(page);
  await agree(page);
  for (let screen = 0; screen < 5; screen += 1) await answer(page, TOULOUSE);
  await written(page);
  const stopped = await heading(page).textContent();
  const { keys, text } = await stored(page);
  expect(keys.sort()).toEqual(["cabinet", "cabinet-revision"]);
  // What a draft holds in clear: the names of questions and of the town.
  for (const canary of ["birth", "has_wage", "situation", "Toulouse", "31000", word.replaceAll(" ", "")]) expect(text, canary).not.toContain(canary);
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([[], []]);

  await page.reload();
  await expect(heading(page)).toBeVisible();
  await page.locator("main a.button").last().click();
  await page.waitForURL(/\/files$/);
  await type(page, "0000 0000 0000 0000");
  await expect(page.locator(".error")).toBeVisible();
  await expect(files(page)).toHaveCount(0);
  await type(page, word);
  await expect(files(page)).toHaveCount(1);
  await files(page).locator(".button-main").click();
  await expect(heading(page)).toHaveText(stopped ?? "");
});

test("two people's answers stay apart, and one is erased without the other", async ({ page, site }) => {
  await toFiles(page, site);
  await create(page);
  await agree(page);
  await answer(page, TOULOUSE);
  await written(page);
  await page.locator(".notices .button-small").click();
  await page.waitForURL(/\/files$/);
  await agree(page);
  await page.locator(".notices .button-small").click();
  await expect(files(page)).toHaveCount(2);
  const names = await files(page).locator("h2").allTextContents();
  expect(new Set(names).size).toBe(2);
  // The second was asked nothing yet.
  await files(page).nth(1).locator(".button-main").click();
  await expect(page.locator("#place")).toBeVisible();
  await page.locator(".notices .button-small").click();
  const erase = files(page).nth(0).locator(".button").nth(1);
  await erase.click();
  await expect(files(page)).toHaveCount(2);
  await erase.click();
  await expect(files(page)).toHaveCount(1);
  await expect(files(page).locator("h2")).toHaveText(names[1] ?? "");
});

test("a no keeps nothing and gives the rights all the same", async ({ page, site }) => {
  await toFiles(page, site);
  await create(page);
  const before = (await stored(page)).text;
  await page.locator("main a.button").last().click();
  await page.locator("#consent-no").click();
  await page.waitForURL(/\/place$/);
  for (let screen = 0; screen < 3; screen += 1) await answer(page, TOULOUSE);
  await expect(page.locator(".notices [data-notice=file]")).toHaveCount(0);
  expect((await stored(page)).text).toBe(before);
});

test("another secret word takes the place of the first", async ({ page, site }) => {
  await toFiles(page, site);
  const first = await create(page);
  await agree(page);
  await page.locator(".notices .button-small").click();
  await page.locator(".buttons > .button").nth(-2).click();
  const second = (await page.locator(".files-word").innerText()).trim();
  await type(page, second);
  await expect(files(page)).toHaveCount(1);
  await page.locator("main > .buttons > .button").last().click();
  await expect(list(page)).toHaveCount(0);
  await type(page, first);
  await expect(page.locator(".error")).toBeVisible();
  await type(page, second);
  await expect(files(page)).toHaveCount(1);
});

test("whoever lost the secret word erases all of it", async ({ page, site }) => {
  await toFiles(page, site);
  await create(page);
  await page.locator("main > .buttons > .button").last().click();
  const erase = page.locator("main .button-alarm");
  await erase.click();
  await erase.click();
  await expect(page.locator("#files-create")).toBeVisible();
  expect((await stored(page)).keys).toEqual([]);
});

test("a file opens in the language of its person", async ({ page, site }) => {
  await toFiles(page, site, "ar");
  await create(page);
  await agree(page);
  await page.locator(".bar .tool").first().click();
  await page.locator("#language-dialog .second-languages .option[lang=fr]").click();
  await page.keyboard.press("Escape");
  await answer(page, TOULOUSE);
  await page.locator(".notices .button-small").click();
  await expect(files(page)).toHaveCount(1);
  await go(page, "settings");
  await page.locator("main .option[lang=ca]").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ca");
  await go(page, "files");
  await files(page).locator(".button-main").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("main h1 .beside")).toHaveAttribute("lang", "fr");
});

test("a damaged file hides no other", async ({ page, site }) => {
  await toFiles(page, site);
  const word = await create(page);
  for (let person = 0; person < 2; person += 1) {
    await agree(page);
    await page.locator(".notices .button-small").click();
    await expect(files(page)).toHaveCount(person + 1);
  }
  await page.locator("main > .buttons > .button").last().click();
  await expect(page.locator("#secret")).toBeVisible();
  // After the last file's seal stands only the day of the rules, in four bytes.
  await page.evaluate(async () => {
    const open = indexedDB.open("pont");
    const database = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
    const store = database.transaction("draft", "readwrite").objectStore("draft");
    const bytes = await new Promise<Uint8Array>((resolve) => {
      const got = store.get("cabinet");
      got.onsuccess = () => resolve(got.result as Uint8Array);
    });
    bytes[bytes.length - 5] ^= 1;
    await new Promise((resolve) => (store.put(bytes, "cabinet").onsuccess = resolve));
    database.close();
  });
  await type(page, word);
  await expect(page.locator(".files > [data-file]")).toHaveCount(1);
  await expect(page.locator("main .notice")).toContainText("1");
  // It alone can be erased.
  const erase = page.locator(".files > [data-broken] button");
  await erase.click();
  await erase.click();
  await expect(page.locator(".files > [data-broken]")).toHaveCount(0);
  await expect(page.locator("main .notice")).toHaveCount(0);
  await page.locator("main > .buttons > .button").last().click();
  await type(page, word);
  await expect(page.locator(".files > [data-file]")).toHaveCount(1);
  await expect(page.locator("main .notice")).toHaveCount(0);
});

test("a tab that erases all files leaves none to write again", async ({ page, context, site }) => {
  await toFiles(page, site);
  const word = await create(page);
  await agree(page);
  const other = await context.newPage();
  await other.goto(site.url);
  await other.locator("main a.button").last().click();
  const erase = other.locator("main .button-alarm");
  await erase.click();
  await erase.click();
  await expect(other.locator("#files-create")).toBeVisible();
  // The first one is loaded again, and has nothing left.
  await expect(page.locator(".notices [data-notice=file]")).toHaveCount(0);
  expect(word).not.toBe("");
  expect((await stored(other)).keys).toEqual([]);
});

test("two tabs: the one that comes later does not write over the other", async ({ page, context, site }) => {
  await toFiles(page, site);
  const word = await create(page);
  await agree(page);
  await written(page);
  const other = await context.newPage();
  await other.goto(site.url);
  await other.locator("main a.button").last().click();
  await type(other, word);
  await files(other).locator(".button-main").click();
  await expect(other.locator("#place")).toBeVisible();
  await answer(other, TOULOUSE);
  await expect(other.locator(".notices[data-draft=saved]")).toHaveCount(1);
  await answer(page, TOULOUSE);
  await expect(page.locator(".notices[data-draft=newer-copy]")).toHaveCount(1);
});

for (const language of LANGUAGES) {
  test(`the two doors and the consent are whole in ${language}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await toFiles(page, site, language);
    await create(page);
    await page.locator("main a.button").last().click();
    await expect(heading(page)).toBeVisible();
    const shown = await page.locator("main").innerText();
    expect(shown).not.toMatch(/\{|consent-|purpose-/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.goBack();
    await page.goBack();
    await page.locator("#door-close").click();
    await expect(page.locator(".ticks > li")).toHaveCount(4);
    await expect(page.locator("main .second-languages .option")).toHaveCount(3);
  });
}

test("files close when nobody is there", { tag: "@chromium" }, async ({ page, context, site }) => {
  await context.addInitScript(() => {
    const clock = globalThis as unknown as { later: number };
    clock.later = 0;
    const real = performance.now.bind(performance);
    const Real = Date;
    const now = Real.now.bind(Real);
    performance.now = () => real() + clock.later;
    Real.now = () => now() + clock.later;
  });
  await toFiles(page, site);
  await create(page);
  await agree(page);
  await answer(page, TOULOUSE);
  const later = (by: number) => page.evaluate((ms) => void ((globalThis as unknown as { later: number }).later += ms), by);
  const question = page.locator("#idle-dialog");
  // A device that slept asks first.
  await later(400_000);
  await expect(question).toBeVisible();
  await question.locator(".button-main").click();
  await expect(question).toBeHidden();
  await expect(page.locator("[data-notice=file]")).toBeVisible();
  await later(400_000);
  await expect(question).toBeVisible();
  for (let n = 0; n < 4; n += 1) {
    await later(10_000);
    await page.waitForTimeout(1100);
  }
  await page.waitForURL(/\/files$/, { timeout: 10_000 });
  await expect(page.locator("#secret")).toBeVisible();
  await expect(files(page)).toHaveCount(0);
});
