import { expect, test } from "../fixtures";
import { heading } from "../walk";

test("the app opens, runs its wasm and sends only to its own host", async ({ page, site }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== site.origin) elsewhere.push(request.url());
  });
  const answer = await page.goto(site.url);
  expect(answer?.headers()["content-security-policy"]).toContain("default-src 'self'");
  await expect(heading(page)).toBeVisible();
  await expect(heading(page)).not.toBeEmpty();
  expect(await page.evaluate(() => performance.getEntriesByType("resource").some((one) => one.name.endsWith(".wasm")))).toBe(true);
  expect(elsewhere).toEqual([]);
});

test("an address of a page gives the page", async ({ page, site }) => {
  const answer = await page.goto(`${site.url}q/7`);
  expect(answer?.status()).toBe(200);
  await expect(heading(page)).toBeVisible();
});
