import { expect, installed, test } from "../fixtures";
import { heading } from "../walk";

test("a site below a path asks for nothing outside it", async ({ page, site }) => {
  site.forget();
  await page.goto(`${site.url}q/7`);
  await expect(heading(page)).toBeVisible();
  await installed(page);
  const outside = site.log().filter((line) => !line.url.startsWith("/pont/") || line.status >= 400);
  expect(outside.map((line) => `${line.status} ${line.url}`)).toEqual([]);
});

test("a site below a path opens without a network", async ({ page, context, site }) => {
  await page.goto(site.url);
  await installed(page);
  await context.setOffline(true);
  await page.goto(`${site.url}q/7`);
  await expect(heading(page)).toBeVisible();
});
