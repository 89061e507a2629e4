// After the first visit nothing needs a network: a new tab, a whole conversation, an address of a step.
import { expect, installed, test } from "../fixtures";
import { TOULOUSE, evaluated } from "../households";
import { answer, begin, decide, heading, journey, kind, onward, resume, shown, welcome } from "../walk";

test.use({ viewport: { width: 360, height: 640 } });

test.afterEach(async ({ site }) => site.start());

const order = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();

test("a whole conversation in Arabic, begun in a new tab without a network", async ({ page, context, site }) => {
  // The first visit: a country is looked at, so that its set is fetched; nothing is answered.
  await welcome(page, site.url, { language: "ar", country: "fr" });
  await installed(page, "fr");
  await page.close();
  await context.setOffline(true);
  await site.stop();
  const tab = await context.newPage();
  await begin(tab, site.url, { language: "ar", country: "fr", keep: true });
  await expect(tab.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(tab.locator("[data-notice=offline]")).toBeVisible();
  const said = await journey(tab, TOULOUSE, async () => {
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `no scrolling sideways at ${tab.url()}`).toBeLessThanOrEqual(0);
  });
  const found = (await shown(tab, TOULOUSE)).map(({ text: _, ...finding }) => finding);
  expect(order(found)).toEqual(order(evaluated("fr", said.answers)));
});

test("the address of a step opens without a network", async ({ page, context, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  while (!page.url().endsWith("/q/3")) await answer(page, TOULOUSE);
  await installed(page, "fr");
  await context.setOffline(true);
  const tab = await context.newPage();
  await tab.goto(`${site.url}q/3`);
  await resume(tab);
  await expect(tab).toHaveURL(`${site.url}q/3`);
  expect(await kind(tab)).toBe("question");
  for (const path of ["help", "urgent", "about", "credits", "settings", "together", "files", "answers", "quick", "results", "papers", "ahead", "what-if", "print", "reminders", "share", "carry", "hand"]) {
    await tab.goto(site.url + path);
    if (!["help", "urgent", "about", "credits", "settings", "together", "files"].includes(path)) await resume(tab);
    await expect(heading(tab), path).toBeVisible();
    await expect(tab, path).toHaveURL(site.url + path);
  }
});

test("an address of a step without a conversation leads to the first page, offline too", async ({ page, context, site }) => {
  await page.goto(site.url);
  await installed(page);
  await context.setOffline(true);
  await page.goto(`${site.url}q/3`);
  await expect(heading(page)).toBeVisible();
  await expect(page).toHaveURL(site.url);
});

test("a country that was never looked at is asked for again once there is a network", async ({ page, context, site }) => {
  await page.goto(site.url);
  await installed(page);
  await context.setOffline(true);
  await site.stop();
  await page.reload();
  await page.locator("#country-es").click();
  // Nothing came: the page says so and offers to try again.
  const again = page.locator("main > .button-main");
  await expect(again).toBeVisible();
  await site.start();
  await context.setOffline(false);
  await again.click();
  await expect(page.locator(".option-tile").first()).toBeVisible();
  await onward(page);
  await decide(page);
});

// Chromium tells the console of every fetch that finds no network.
test.use({ tolerate: /Failed to load resource|ERR_INTERNET_DISCONNECTED|NetworkError|did not get/ });
