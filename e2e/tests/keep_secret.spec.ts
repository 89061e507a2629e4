// Canaries: answers that nobody else would give, and the ids of every question and right, must be found nowhere but in the draft.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, chromium } from "@playwright/test";
import { TODAY, type Site, expect, installed, stopTheClock, test } from "../fixtures";
import { type Household, TOULOUSE, idsOf } from "../households";
import { type Canaries, Watch } from "../watch";
import { answer, begin, firstLook, go, heading, kind } from "../walk";

test.describe.configure({ timeout: 120_000 });

/** A rare town, a rare day of birth, and sums that nobody has. */
const RARE: Household = {
  ...TOULOUSE,
  town: { postcode: "65660", name: "Aventignan" },
  answers: { ...TOULOUSE.answers, birth: { you: "1983-07-29", ana: "2017-03-31", leo: "2021-08-30" }, rent: 617.43, net_wage: { you: 863.19, ana: 0, leo: 0 }, livret_a: 2719.61 },
};

const TYPED = ["617.43", "617,43", "61743", "863.19", "863,19", "86319", "2719.61", "2719,61", "271961"];
const NAMES = ["Aventignan", "aventignan", "65660", "65051", "1983-07", "29/07/1983"];
const { inputs, rights } = idsOf("fr");
const CANARIES: Canaries = { texts: [...TYPED, ...NAMES], words: [...inputs, ...rights] };

const PLACES = ["answers", "quick", "first", "results", "papers", "ahead", "what-if", "print", "reminders", "share", "carry", "help", "about", "accessibility", "credits", "towns", "together", "files", "settings"];

/** A whole conversation, looking around on every page. */
async function walk(page: Page, watch: Watch, keep: boolean) {
  const stored: [string, string][] = [];
  const look = async () => void stored.push(...(await watch.look(page, keep)));
  let looked = false;
  while ((await kind(page)) !== "end") {
    await answer(page, RARE);
    await look();
    if (!looked && (await firstLook(page).count()) > 0) {
      looked = true;
      await firstLook(page).click();
      await expect(page).toHaveURL(/\/first$/);
      await expect(page.locator(".like-row").first()).toBeVisible();
      await look();
      await page.goBack();
      await expect(page).toHaveURL(/\/q\/\d+$/);
    }
  }
  expect(looked, "a first look was on the way").toBe(true);
  await page.locator(".card[data-verdict=yes]").first().click();
  await expect(page).toHaveURL(/\/r\/1$/);
  await look();
  await page.locator("input[name=mark]").nth(1).check();
  for (const path of PLACES) {
    await go(page, path);
    await look();
  }
  await page.goBack();
  await look();
  await watch.history(page);
  return stored;
}

/** Whether a request after the first question is one of those that everybody in the country makes. */
function expected(script: string) {
  const listed = JSON.parse(script.match(/const PRECACHE = (\[.*\]);/)?.[1] ?? "[]") as [string, string][];
  const other = (path: string) => /^data\/(places-|towns-)?es-|\/es\.ftl$/.test(path);
  const paths = new Set(listed.filter(([path]) => !other(path)).map(([path]) => `/${path === "index.html" ? "" : path}`));
  expect(paths.size).toBeGreaterThan(10);
  return ({ method, url, body, headers }: ReturnType<Site["log"]>[number]) =>
    method === "GET" && (paths.has(url) || url === "/sw.js") && body === "" && !headers.some((line) => /^(cookie|referer|authorization)/i.test(line));
}

for (const keep of [false, true]) {
  test(keep ? "what is kept stands in the draft and nowhere else" : "where nothing is kept, nothing stands anywhere", { tag: "@chromium" }, async ({ page, context, site }) => {
    const watch = new Watch(context, site);
    const script = readFileSync(join(process.env.PONT_DIST ?? "../dist", "sw.js"), "utf8");
    site.forget();
    await begin(page, site.url, { language: "fr", country: "fr", keep });
    const before = site.log().length;
    const stored = await walk(page, watch, keep);
    expect(watch.leaks(CANARIES)).toEqual([]);
    expect(watch.outside).toEqual([]);

    const after = site.log().slice(before);
    const fits = expected(script);
    expect(after.filter((line) => !fits(line)).map(({ method, url }) => `${method} ${url}`)).toEqual([]);

    const of = (where: string) => stored.filter(([name]) => name === where).map(([, text]) => text);
    const databases = new Set(of("database"));
    const keys = new Set(of("localStorage").flatMap((text) => Object.keys(JSON.parse(text))));
    expect(new Set(of("sessionStorage"))).toEqual(new Set(["{}"]));
    expect(new Set(of("cookie"))).toEqual(new Set([""]));
    expect(new Set(of("state"))).toEqual(new Set(["null"]));
    if (keep) {
      expect(databases).toEqual(new Set(["pont"]));
      expect([...keys].filter((key) => !/^pont-(language|country|theme|text|voice|second)$/.test(key))).toEqual([]);
      // The draft does hold them: the same search finds them there.
      const draft = of("store pont/draft").join(" ");
      for (const sure of ["Aventignan", "net_wage", "rent"]) expect(draft).toContain(sure);
    } else {
      expect(databases).toEqual(new Set());
      expect(keys).toEqual(new Set());
    }

    // Once the country's set is here, the host hears nothing any more but the worker's own update check.
    await installed(page, "fr");
    site.forget();
    for (const path of [...PLACES, "urgent", "q/1", "q/2", "place"]) await go(page, path);
    for (const language of ["ar", "ca", "es", "fr"]) {
      await page.locator(".bar .tool").first().click();
      await page.locator(`#language-dialog .options:not(.second-languages) .option[lang=${language}]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    }
    await expect(heading(page)).toBeVisible();
    expect(site.log().map(({ url }) => url).filter((url) => url !== "/sw.js")).toEqual([]);
  });
}

test.describe("the watch itself", () => {
  // It plants a request that finds nothing.
  test.use({ tolerate: /404/ });

  test("the watch sees a canary wherever one is planted", { tag: "@chromium" }, async ({ page, context, site }) => {
    const watch = new Watch(context, site);
    await page.goto(site.url);
    await installed(page);
    await watch.look(page, false);
    expect(watch.leaks(CANARIES)).toEqual([]);
    const canary = TYPED[0];
    await page.evaluate(async (text) => {
      document.title = `Pont ${text}`;
      history.pushState({ text }, "", `/q/1?a=${text}`);
      localStorage.setItem("a", text);
      sessionStorage.setItem("a", text);
      document.cookie = `a=${text}`;
      console.log(text);
      await (await caches.open("pont-planted")).put(`/${text}`, new Response(""));
      await fetch(`/data/none-${text}.bin`);
      const open = indexedDB.open("other", 1);
      await new Promise<void>((resolve) => {
        open.onupgradeneeded = () => open.result.createObjectStore("a").put(text, "a");
        open.onsuccess = () => resolve(open.result.close());
      });
    }, canary);
    await watch.look(page, true);
    await watch.history(page);
    const where = new Set(watch.leaks(CANARIES).map((leak) => leak.where));
    const wanted = ["access log", "address", "cache", "console", "cookie", "history", "localStorage", "request", "sessionStorage", "state", "store other/a", "title"];
    expect([...where].sort()).toEqual(expect.arrayContaining(wanted));
  });
});

test("where nothing is kept, the browser's own files hold no answer", { tag: "@chromium" }, async ({ site, launchOptions }, info) => {
  const profile = mkdtempSync(join(tmpdir(), "pont-profile-"));
  const files = (): string[] => (readdirSync(profile, { recursive: true, withFileTypes: true }) as { name: string; parentPath: string; isFile: () => boolean }[]).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const holds = (text: string) => files().filter((file) => [Buffer.from(text), Buffer.from(text, "utf16le")].some((bytes) => readFileSync(file).includes(bytes)));
  try {
    for (const keep of [false, true]) {
      const context = await chromium.launchPersistentContext(profile, { ...info.project.use, ...launchOptions, locale: "fr-FR" });
      await stopTheClock(context, TODAY);
      const page = context.pages()[0];
      await begin(page, site.url, { language: "fr", country: "fr", keep });
      while ((await kind(page)) !== "end") await answer(page, RARE);
      await context.close();
      // Binary forms differ from typed ones: the ids of what was asked are the surest sign of a draft on the disk.
      const written = holds("net_wage\u0001\u0000").length > 0;
      expect(written, "the search finds a draft exactly where one is kept").toBe(keep);
      for (const typed of ["617.43", "863.19", "2719.61"]) expect(holds(typed), typed).toEqual([]);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test("a cold link to a step tells the host its number and nothing else", async ({ page, site }) => {
  site.forget();
  await page.goto(`${site.url}q/3`);
  await expect(heading(page)).toBeVisible();
  for (const { url, headers } of site.log()) {
    expect(url).not.toContain("?");
    expect(headers.filter((line) => /^(cookie|referer)/i.test(line))).toEqual([]);
  }
});
