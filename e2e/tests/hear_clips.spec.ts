// Recorded prompts, where the device has no voice: one file for a whole language, kept for use without a network.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { type Site, expect, installed, test as base } from "../fixtures";
import { serve } from "../serve.mjs";
import { controls, giveVoices, listen, network, spoken } from "../voices";
import { go, heading } from "../walk";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.PONT_DIST ?? join(root, "dist");
const NAME = "clips/fr-0123456789abcdef.clips";

/** The name of a text: FNV-1a, as `app/src/aloud/clips.rs` says. */
function key(language: string, text: string) {
  const said = text.replace(/\s+/gu, " ").trim();
  const bytes = [...new TextEncoder().encode(`${language}\0${said}`)];
  return bytes.reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n);
}

/** A pack in which each sound is the text that it stands for. */
function pack(texts: string[]) {
  const rows = texts.map((text) => ({ key: key("fr", text), sound: Buffer.from(text) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const table = Buffer.alloc(12 + rows.length * 17);
  table.write("PONTCLI1");
  table.writeUInt32LE(rows.length, 8);
  let start = 0;
  rows.forEach((row, n) => {
    const at = 12 + n * 17;
    table.writeBigUInt64LE(row.key, at);
    table.writeUInt32LE(start, at + 8);
    table.writeUInt32LE(row.sound.length, at + 12);
    start += row.sound.length;
  });
  return Buffer.concat([table, ...rows.map(({ sound }) => sound)]);
}

/** The messages of the pages, as they stand in the file. */
const messages = readFileSync(join(root, "locales/fr/app.ftl"), "utf8");
const text = (id: string) => new RegExp(`^${id} = (.+)$`, "m").exec(messages)?.[1] ?? "";
const RECORDED = ["welcome-heading", "need-heading", "need-rent", "welcome-start", "about-what", "help-lead"].map(text);

const test = base.extend<object, { recorded: Site }>({
  recorded: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "pont-clips-"));
      cpSync(dist, folder, { recursive: true });
      mkdirSync(join(folder, "clips"), { recursive: true });
      const index = JSON.stringify({ fr: { file: NAME.replace("clips/", "") } });
      writeFileSync(join(folder, "clips/index.json"), index);
      writeFileSync(join(folder, NAME), pack(RECORDED));
      const digest = Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(index))).toString("hex").slice(0, 16);
      const worker = readFileSync(join(folder, "sw.js"), "utf8")
        .replace(/const CLIPS = \[.*\];/, `const CLIPS = ["${NAME}"];`)
        .replace(/\["clips\/index.json","[0-9a-f]+"\]/, `["clips/index.json","${digest}"]`);
      writeFileSync(join(folder, "sw.js"), worker);
      // The compressed copies of the build still hold what stood there before.
      for (const name of ["clips/index.json", "sw.js"]) for (const ending of ["br", "gz"]) rmSync(join(folder, `${name}.${ending}`), { force: true });
      const site = await serve({ dist: folder });
      await use(site);
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});

/** A loudspeaker that writes down what it is given. The sounds of the pack are their own texts. */
const giveSpeaker = (page: Page) =>
  page.addInitScript(() => {
    const played: string[] = [];
    class Speaker {
      destination = {};
      resume = async () => undefined;
      decodeAudioData = async (bytes: ArrayBuffer) => ({ text: new TextDecoder().decode(bytes) });
      createBufferSource() {
        const source = {
          buffer: { text: "" },
          onended: null as (() => void) | null,
          playbackRate: { value: 1 },
          connect() {},
          stop() {},
          start() {
            played.push(source.buffer.text);
            setTimeout(() => source.onended?.(), 5);
          },
        };
        return source;
      }
    }
    Object.defineProperty(window, "AudioContext", { value: Speaker });
    Object.assign(window, { played });
  });

const played = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { played: string[] }).played.splice(0));

async function hear(page: Page) {
  await played(page);
  await listen(page).click();
  await controls(page).waitFor();
  await expect(controls(page).locator("[role=status]")).not.toBeEmpty();
  await controls(page).waitFor({ state: "detached", timeout: 30_000 });
  return played(page);
}

test("where there is no local voice, what was recorded is played and the rest is left out", async ({ page, recorded }) => {
  await giveVoices(page, network("fr-FR"));
  await giveSpeaker(page);
  await page.goto(recorded.url);
  await expect(heading(page)).toBeVisible();
  expect(await hear(page)).toEqual([text("welcome-heading")]);
  await page.locator("#country-fr").click();
  await page.waitForURL(/\/need$/);
  expect(await hear(page)).toEqual(["need-heading", "need-rent", "welcome-start"].map(text));
  expect(await spoken(page), "the network voice is never used").toEqual([]);
});

test("one request for the whole language, none after it, and it works without a network", { tag: "@chromium" }, async ({ page, context, recorded }) => {
  await giveVoices(page, []);
  await giveSpeaker(page);
  await page.goto(recorded.url);
  await installed(page);
  await page.reload();
  await page.locator("#country-fr").click();
  await installed(page, "fr");
  recorded.forget();
  expect(await hear(page)).not.toEqual([]);
  for (const place of ["about", "help", "need"]) {
    await go(page, place);
    await hear(page);
  }
  const asked = () => recorded.log().map(({ url }) => url).filter((url) => url !== "/sw.js");
  expect(asked()).toEqual([`/${NAME}`]);
  await context.setOffline(true);
  await page.reload();
  await go(page, "need");
  expect(await hear(page)).toEqual(["need-heading", "need-rent", "welcome-start"].map(text));
  expect(asked()).toEqual([`/${NAME}`]);
  await context.setOffline(false);
});
