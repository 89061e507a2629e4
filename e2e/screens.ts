// The gallery: every page × language × screen, light and dark. `cargo xtask screens` runs it and writes the index.
import { join } from "node:path";
import { type Page } from "@playwright/test";
import { test } from "./fixtures";
import { LANGUAGES, begin, decide, fillUnknown, heading, kind, onward, send, welcome } from "./walk";

const gallery = process.env.PONT_GALLERY ?? "../gallery";
const SIZES = { phone: { width: 360, height: 640 }, kiosk: { width: 1080, height: 1920 } };
/** Enough screens to see every kind of question. */
const MOST = 40;

test.describe.configure({ timeout: 300_000 });
// A photograph must show what is there even where something is said on the console.
test.use({ tolerate: /./ });

for (const language of LANGUAGES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`${language} ${size}`, async ({ page, site }) => {
      const country = language === "fr" || language === "ar" ? "fr" : "es";
      const start = { language, country } as const;
      await page.setViewportSize(viewport);

      async function take(name: string) {
        await page.evaluate(() => document.fonts.ready);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.screenshot({ path: join(gallery, `${name}-${language}-${size}-${colorScheme}.png`), fullPage: true, animations: "disabled" });
        }
      }

      async function visit(path: string, name: string) {
        await go(page, path);
        await take(name);
      }

      await welcome(page, site.url, start);
      await take("welcome");
      await onward(page);
      await heading(page).waitFor();
      await take("keep");
      await decide(page);
      for (let number = 1; number <= MOST && (await kind(page)) !== "end"; number += 1) {
        await take(`q${String(number).padStart(2, "0")}`);
        if (number === 3) {
          await page.locator(".onward .button-main").click();
          await take("error");
        }
        await fillUnknown(page);
        await send(page);
      }
      await visit("results", "results");
      await page.locator("main a[href*='r/'], main a.card, main .right a").first().click();
      await heading(page).waitFor();
      await take("right");
      for (const path of ["answers", "print", "help", "urgent", "about", "settings"]) await visit(path, path);
      await page.locator(".bar .tool").first().click();
      await take("language");
    });
  }
}

/** Moves inside the app: a reload would forget a journey that is not kept. */
async function go(page: Page, path: string) {
  await page.evaluate((to) => {
    const base = document.documentElement.dataset.base ?? "/";
    history.pushState(null, "", base + to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await heading(page).waitFor();
}
