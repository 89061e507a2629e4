// Arabic letters come with the site, and a page asks for them only where it is Arabic. The service worker keeps them for all, so
// that a change of language asks the host for nothing.
import { expect, test } from "../fixtures";
import { begin, heading } from "../walk";

const asked = (urls: string[]) => urls.filter((url) => url.endsWith(".woff2")).length;

test("a French page asks for no letters, an Arabic one is written with its own", { tag: "@chromium" }, async ({ page, site }) => {
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  await begin(page, site.url, { language: "fr", country: "fr" });
  expect(asked(urls)).toBe(0);
  await begin(page, site.url, { language: "ar", country: "fr" });
  await expect(heading(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fonts.check('400 1rem "Plex Arabic"', "حقوق"))).toBe(true);
  expect(asked(urls)).toBeGreaterThan(0);
  expect(urls.every((url) => url.startsWith(site.url))).toBe(true);
});
