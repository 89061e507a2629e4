// A newer version is offered, never forced, and the conversation goes on with it.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, installed, test } from "../fixtures";
import { TOULOUSE } from "../households";
import { serve } from "../serve.mjs";
import { answer, begin, fields, heading, resume } from "../walk";

const built = process.env.PONT_DIST ?? join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), "dist");
const file = "boot.js";

/** Publishes another version in the same folder: one file changed, and the worker's list with it. */
function publish(folder: string) {
  const text = `${readFileSync(join(folder, file), "utf8")}\ndocument.documentElement.dataset.edition = "second";\n`;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const changed = worker.replace(/\["boot\.js","[0-9a-f]{16}"\]/, `["boot.js","${hash}"]`).replace(/const VERSION = "[0-9a-f]+"/, `const VERSION = "${hash}"`);
  expect(changed).not.toBe(worker);
  for (const [name, content] of [[file, text], ["sw.js", changed]]) {
    writeFileSync(join(folder, name), content);
    for (const end of [".br", ".gz"]) rmSync(join(folder, name + end), { force: true });
  }
}

test("an update is offered, refused, taken, and loses nothing", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "pont-site-"));
  cpSync(built, folder, { recursive: true });
  const site = await serve({ dist: folder });
  const edition = () => page.evaluate(() => document.documentElement.dataset.edition);
  const look = () => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  const offered = page.locator("[data-notice=update]");
  try {
    await begin(page, site.url, { language: "fr", country: "fr", keep: true });
    while (!page.url().endsWith("/q/3")) await answer(page, TOULOUSE);
    await installed(page, "fr");
    publish(folder);
    const asked = await fields(page);
    await look();
    await expect(offered).toBeVisible();
    // Nothing changed by itself, and "later" takes the offer away.
    expect(await edition()).toBeUndefined();
    await expect(page).toHaveURL(`${site.url}q/3`);
    await offered.locator("button").last().click();
    await expect(offered).toBeHidden();
    await answer(page, TOULOUSE);
    await page.goto(`${site.url}q/3`);
    expect(await edition(), "a reload does not force it").toBeUndefined();
    await resume(page);
    // It is offered again with the next visit.
    await expect(offered).toBeVisible();
    await offered.locator("button").first().click();
    await expect(page.locator("html")).toHaveAttribute("data-edition", "second");
    await resume(page);
    await expect(page).toHaveURL(`${site.url}q/3`);
    expect(await fields(page)).toEqual(asked);
    await expect(heading(page)).toBeVisible();
    // The country's set came with it: the next start needs no network.
    await site.stop();
    await page.reload();
    await resume(page);
    expect(await edition()).toBe("second");
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("an update that does not arrive whole is not offered", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "pont-site-"));
  cpSync(built, folder, { recursive: true });
  const site = await serve({ dist: folder });
  try {
    await page.goto(site.url);
    await installed(page);
    const before = await page.evaluate(() => caches.keys());
    publish(folder);
    // The host is in the middle of its update: the list is new, one file is still the old one.
    cpSync(join(built, file), join(folder, file));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const found = new Promise<void>((resolve) => registration?.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", () => resolve())));
      await registration?.update().catch(() => undefined);
      await found;
    });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)).toBeNull();
    await expect(page.locator("[data-notice=update]")).toBeHidden();
    expect(await page.evaluate(() => caches.keys())).toEqual(before);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

// A worker that refuses to install is told to the console by the browser.
test.use({ tolerate: /ServiceWorker|service worker|ERR_CONNECTION_REFUSED|another version/i });
