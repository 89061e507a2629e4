// Every page in Arabic looks as it is kept in e2e/pictures-ar/, by day and by night: coarse pictures that another machine's Latin
// letters do not change, and a mirrored page, a missing block or the wrong theme does (e2e/pictures.ts says how).
// After a wanted change: `npx playwright test --project=chromium tests/compare_pictures.spec.ts --update-snapshots`, and look at
// the pictures of `cargo xtask screens --only ar`.
import type { BrowserContext, Page } from "@playwright/test";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures";
import { type Cells, draw, photograph, read, shrink, told, write } from "../pictures";
import { tour } from "../tour";
import { go, welcome } from "../walk";

test.describe.configure({ timeout: 240_000 });

const folder = fileURLToPath(new URL("../pictures-ar/", import.meta.url));
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const keptIn = (theme: Theme) => `${folder}${theme}.txt`;

/** A page beside the app on which pictures are shrunk, and a way to look at one page in a theme. */
async function look(page: Page, context: BrowserContext) {
  const table = await context.newPage();
  await page.bringToFront();
  const at = async (theme: Theme) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.evaluate(() => document.fonts.ready);
    const png = await photograph(page);
    return { png, cells: await shrink(table, png) };
  };
  return { table, at };
}

test("every page in Arabic looks as it did, by day and by night", { tag: "@chromium" }, async ({ page, context, site }, info) => {
  const { table, at } = await look(page, context);
  const renew = ["all", "changed"].includes(info.config.updateSnapshots);
  const shown = { light: new Map<string, Cells>(), dark: new Map<string, Cells>() };
  const kept = Object.fromEntries(THEMES.map((theme) => [theme, !renew && existsSync(keptIn(theme)) ? read(keptIn(theme)) : new Map<string, Cells>()]));
  rmSync(`${folder}shown`, { recursive: true, force: true });
  await tour(page, site.url, "ar", async (name) => {
    for (const theme of THEMES) {
      const { png, cells } = await at(theme);
      shown[theme].set(name, cells);
      if (renew) continue;
      const before = kept[theme].get(name);
      const wrong = before ? told(`${name}, ${theme}`, before, cells) : `${name}, ${theme}: no picture is kept of it`;
      if (!wrong) continue;
      mkdirSync(`${folder}shown`, { recursive: true });
      const picture = `${folder}shown/${name}-${theme}.png`;
      writeFileSync(picture, before ? await draw(table, png, before, cells) : png);
      expect.soft(wrong, `look at ${picture}: what is shown, and what was kept`).toBeUndefined();
    }
  });
  for (const theme of THEMES) {
    if (renew) write(keptIn(theme), shown[theme]);
    else expect.soft([...kept[theme].keys()].filter((name) => !shown[theme].has(name)), `kept, and on no page (${theme})`).toEqual([]);
  }
});

test("a mirrored page, a missing block and the wrong theme are found; other Latin letters are not", { tag: "@chromium" }, async ({ page, context, site }) => {
  const { at } = await look(page, context);
  const style = (selector: string, name: string, value: string) =>
    page.evaluate(([of, property, to]) => document.querySelector<HTMLElement>(of)?.style.setProperty(property, to), [selector, name, value]);
  await welcome(page, site.url, { language: "ar", country: "fr" });
  for (const [path, block] of [
    ["need", ".onward"],
    ["help", ".number"],
    ["settings", "fieldset .option"],
    ["accessibility", ".number"],
  ]) {
    await go(page, path);
    const kept = { light: (await at("light")).cells, dark: (await at("dark")).cells };
    const judged = async (what: string, theme: Theme, against: Theme = theme) => told(`${path} ${what}`, kept[against], (await at(theme)).cells);
    expect.soft(await judged("as it is", "dark")).toBeUndefined();
    expect.soft(await judged("by day where it was night", "light", "dark")).toContain("of the page differs");
    // Other widths and heights for all that is not Arabic: digits, spaces, names.
    for (const letters of ["DejaVu Sans", "serif", "monospace"]) {
      await style("html", "--font-arabic", `"Plex Arabic", ${letters === "DejaVu Sans" ? `"${letters}"` : letters}`);
      expect.soft(await judged(`in ${letters}`, "light")).toBeUndefined();
    }
    await style("html", "--font-arabic", "");
    await page.evaluate(() => (document.documentElement.dir = "ltr"));
    expect.soft(await judged("laid out from the left", "light")).toContain("mirrored");
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    for (const gone of [".bar", `main ${block}`, "main h1"]) {
      await style(gone, "display", "none");
      expect.soft(await judged(`without ${gone}`, "light"), `${path} without ${gone}`).toBeTruthy();
      await style(gone, "display", "");
    }
    expect.soft(await judged("as it was again", "light")).toBeUndefined();
  }
});
