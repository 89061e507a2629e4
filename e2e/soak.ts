// A long test for `cargo xtask soak`: the tab dies at any moment, again and again, and the person goes on where they were.
import { type Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { begin, fillUnknown, heading, kind, send } from "./walk";

const KILLS = Number(process.env.PONT_KILLS ?? 20);

// A tab that dies may take a half-finished request with it.
test.use({ tolerate: /./ });

/** The number of the question on the screen. */
const numberOf = (page: Page) => Number(page.url().match(/\/q\/(\d+)$/)?.[1] ?? 0);

test("a draft survives every kill", async ({ context, site }) => {
  let page = await context.newPage();
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  await send(page);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const known = numberOf(page);
    const last = (await kind(page)) === "end";
    if (!last) {
      await fillUnknown(page);
      // The answer is given, and the tab dies somewhere in what follows: every moment of the first tenth of a second in turn.
      await page.evaluate(() => document.querySelector<HTMLElement>(".onward .button-main")?.click());
      await page.waitForTimeout((kill * 7) % 100);
    }
    await die(page, kill % 2 === 0);
    page = await context.newPage();
    await page.goto(site.url);
    const options = page.locator("main .options > .button");
    await expect(options, `after kill ${kill}`).toHaveCount(3);
    if (last) {
      await options.nth(1).click();
      await begin(page, site.url, { language: "fr", country: "fr", keep: true });
      await send(page);
      continue;
    }
    await options.first().click();
    await expect(heading(page)).toBeVisible();
    await expect(page).not.toHaveURL(site.url);
    if ((await kind(page)) !== "end") expect([known, known + 1], `after kill ${kill}`).toContain(numberOf(page));
  }
});

/** Closes the tab without a word, or kills its process. */
async function die(page: Page, crash: boolean) {
  if (!crash) return page.close({ runBeforeUnload: false });
  const session = await page.context().newCDPSession(page);
  const dead = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await dead;
  await page.close();
}
