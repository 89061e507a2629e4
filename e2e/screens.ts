// The gallery: every page × language × screen, light and dark. `cargo xtask screens` runs it and writes the index.
import { join } from "node:path";
import { test } from "./fixtures";
import { tour } from "./tour";
import { LANGUAGES } from "./walk";

const gallery = process.env.PONT_GALLERY ?? "../gallery";
const SIZES = { phone: { width: 360, height: 640 }, kiosk: { width: 1080, height: 1920 } };

test.describe.configure({ timeout: 300_000 });
// A photograph must show what is there even where something is said on the console.
test.use({ tolerate: /./ });

for (const language of LANGUAGES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`${language} ${size}`, async ({ page, site }) => {
      await page.setViewportSize(viewport);
      let number = 0;
      await tour(page, site.url, language, async (name) => {
        number += 1;
        await page.evaluate(() => document.fonts.ready);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          const file = `${String(number).padStart(2, "0")}_${name.replaceAll("-", "_")}-${language}-${size}-${colorScheme}.png`;
          await page.screenshot({ path: join(gallery, file), fullPage: true, animations: "disabled" });
        }
      });
    });
  }
}
