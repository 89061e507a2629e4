// The draft on the device: full, forbidden, shared by two tabs, old, of another version, erased. The conversation always goes on.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { PENSIONER } from "../households";
import { answer, begin, heading, journey, kind, resume } from "../walk";

const kept = (page: Page) => page.locator("[data-notice=kept]");
const start = { language: "fr", country: "fr", keep: true } as const;
const waiting = (page: Page) => page.locator("main .options > .button");

/** Runs in the page: what stands in the draft's store, or nothing where there is no database. */
async function stored() {
  if (!(await indexedDB.databases()).some(({ name }) => name === "pont")) return null;
  const open = indexedDB.open("pont");
  const database = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
  const objects = database.transaction("draft").objectStore("draft");
  const read = (key: string) => new Promise<unknown>((resolve) => (objects.get(key).onsuccess = (event) => resolve((event.target as IDBRequest).result)));
  const [bytes, revision] = await Promise.all([read("bytes"), read("revision")]);
  database.close();
  return { bytes: bytes ? [...(bytes as Uint8Array)] : [], revision };
}

/** Puts a draft where the app looks for one. A first visit without one leaves no database behind. */
async function plant(page: Page, url: string, bytes: number[], revision: number) {
  await page.goto(url);
  await expect(heading(page)).toBeVisible();
  await page.evaluate(
    async ([content, number]) => {
      const open = indexedDB.open("pont", 1);
      open.onupgradeneeded = () => open.result.createObjectStore("draft");
      const database = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
      const change = database.transaction("draft", "readwrite");
      change.objectStore("draft").put(new Uint8Array(content), "bytes");
      change.objectStore("draft").put(number, "revision");
      await new Promise((resolve) => (change.oncomplete = resolve));
      database.close();
    },
    [bytes, revision] as const,
  );
}

/** What version 1 of the app wrote on 2026-11-18: a couple, a wage refused, one of about 850, a tenant. */
const VERSION_1 =
  "504e544a010007cec4021466722d3031323334353637383961622e706f6e7401000100000200000101020103086e65745f776167650100" +
  "0180d095ffbc31010201086e65745f776167650101050674656e75726500030674656e616e740000";
const bytesOf = (hex: string) => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

const BROKEN = {
  full: () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("the disk is full", "QuotaExceededError");
    };
  },
  unavailable: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("not in a private window", "InvalidStateError");
    };
  },
};

for (const [name, script] of Object.entries(BROKEN)) {
  test(`storage that is ${name}: said, and nothing else changes`, async ({ page, context, site }) => {
    await context.addInitScript(script);
    await begin(page, site.url, start);
    await answer(page, PENSIONER);
    await expect(kept(page)).toHaveAttribute("data-kept", name);
    await journey(page, PENSIONER);
    await expect(kept(page)).toHaveAttribute("data-kept", name);
  });
}

test("a browser without any storage goes through the whole conversation", async ({ page, context, site }) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException("storage is switched off", "SecurityError");
        },
      });
    }
  });
  await begin(page, site.url, start);
  await journey(page, PENSIONER);
  await expect(kept(page)).toHaveAttribute("data-kept", "unavailable");
});

test("two tabs: each knows of the other, and the older copy never replaces the newer", async ({ page, context, site }) => {
  await begin(page, site.url, start);
  await answer(page, PENSIONER);
  await answer(page, PENSIONER);
  const other = await context.newPage();
  await other.goto(site.url);
  await resume(other);
  for (const tab of [page, other]) await expect(tab.locator("[data-notice=other-tab]")).toBeVisible();
  await answer(other, PENSIONER);
  await answer(other, PENSIONER);
  await expect.poll(async () => (await other.evaluate(stored))?.revision).toBeGreaterThan(2);
  await expect(kept(other)).toBeHidden();
  const newest = await other.evaluate(stored);
  await answer(page, PENSIONER);
  await expect(kept(page)).toHaveAttribute("data-kept", "newer-copy");
  expect(await page.evaluate(stored)).toEqual(newest);
});

test("erasing takes everything away, in every tab", async ({ page, context, site }) => {
  await begin(page, site.url, start);
  await answer(page, PENSIONER);
  const other = await context.newPage();
  await other.goto(site.url);
  await resume(other);
  await page.locator(".bar .tool").nth(3).click();
  await page.locator("#erase-dialog .button-alarm").click();
  for (const tab of [page, other]) {
    await expect(tab).toHaveURL(site.url);
    await expect(tab.locator("#country-fr")).toHaveAttribute("aria-pressed", "false");
    await expect(waiting(tab)).toHaveCount(0);
  }
  await expect.poll(async () => (await page.evaluate(stored))?.bytes ?? []).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // The browser's way back shows nothing of it either.
  await page.goBack();
  await expect(heading(page)).toBeVisible();
  await expect(page.locator("[data-input], .card, .told")).toHaveCount(0);
});

test("erasing while a draft waits", async ({ page, site }) => {
  await begin(page, site.url, start);
  await answer(page, PENSIONER);
  await page.goto(site.url);
  await waiting(page).last().click();
  await page.locator("#erase-dialog .button-alarm").click();
  await expect(page.locator("#country-fr")).toHaveAttribute("aria-pressed", "false");
  await expect.poll(async () => (await page.evaluate(stored))?.bytes ?? []).toEqual([]);
});

test("a new conversation erases the draft of the old one", async ({ page, site }) => {
  await begin(page, site.url, start);
  await answer(page, PENSIONER);
  await page.goto(site.url);
  await waiting(page).nth(1).click();
  await expect(page.locator("#country-fr")).toBeVisible();
  await page.reload();
  await expect(page.locator("#country-fr")).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
});

/** A device that takes its time over storage. */
const SLOW = () => {
  const databases = IDBFactory.prototype.databases;
  IDBFactory.prototype.databases = async function () {
    await new Promise((resolve) => setTimeout(resolve, 700));
    return databases.call(this);
  };
};

test("a page closed the moment that erasing shows itself done leaves no draft", async ({ context, site }) => {
  for (const erase of ["new", "all"]) {
    const page = await context.newPage();
    await begin(page, site.url, start);
    await answer(page, PENSIONER);
    await page.addInitScript(SLOW);
    await page.goto(site.url);
    if (erase === "new") await waiting(page).nth(1).click();
    else {
      await waiting(page).last().click();
      await page.locator("#erase-dialog .button-alarm").click();
    }
    await page.locator("main:not(#first) #country-fr").waitFor();
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.goto(site.url);
    await expect(again.locator("main:not(#first) #country-fr")).toBeVisible();
    await again.close();
  }
});

test("a draft of version 1 is carried forward", async ({ page, site }) => {
  await plant(page, site.url, bytesOf(VERSION_1), 7);
  await page.goto(site.url);
  await resume(page);
  expect(await kind(page)).toBe("place");
  await page.goto(`${site.url}answers`);
  await resume(page);
  // Who lives here, the two wages and the home.
  await expect(page.locator(".told")).toHaveCount(4);
  await page.goto(`${site.url}place`);
  await resume(page);
  await answer(page, PENSIONER);
  await expect.poll(async () => (await page.evaluate(stored))?.bytes[4]).toBe(3);
});

test("a draft of a newer version is left as it is", async ({ page, site }) => {
  const newer = bytesOf(VERSION_1);
  newer[4] = 99;
  await plant(page, site.url, newer, 7);
  await begin(page, site.url, start);
  await expect(kept(page)).toHaveAttribute("data-kept", "newer-app");
  await answer(page, PENSIONER);
  expect(await page.evaluate(stored)).toEqual({ bytes: newer, revision: 7 });
});

test("bytes that are no draft are taken away", async ({ page, site }) => {
  await plant(page, site.url, [1, 2, 3], 1);
  await page.goto(site.url);
  await expect(page.locator("#country-fr")).toBeVisible();
  await expect.poll(async () => (await page.evaluate(stored))?.bytes ?? []).toEqual([]);
});

for (const [days, today] of [[30, "2026-12-18"], [31, "2026-12-19"]] as const) {
  test.describe(`after ${days} days`, () => {
    test.use({ today });

    test(days === 30 ? "a draft is still there on the thirtieth day" : "a draft is gone after thirty days", async ({ page, site }) => {
      await plant(page, site.url, bytesOf(VERSION_1), 7);
      await page.goto(site.url);
      await expect(heading(page)).toBeVisible();
      await expect(waiting(page)).toHaveCount(days === 30 ? 3 : 0);
      if (days === 31) await expect.poll(async () => (await page.evaluate(stored))?.bytes ?? []).toEqual([]);
    });
  });
}
