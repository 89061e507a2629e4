// A screen in a lobby: one person after the other, with nothing left of the one before, and no way out.
import { expect, test } from "../fixtures";
import { PENSIONER } from "../households";
import { copyAll, greet, heap, idle, journey, leaveNothing, movable, open, pass, pasted } from "../lobby";
import { begin, heading } from "../walk";

test.describe.configure({ timeout: 180_000 });

test("one person after the other leaves nothing that the next one could find", { tag: "@chromium" }, async ({ page, context, site }) => {
  await leaveNothing(page, context, site, 5);
});

test("the search of memory finds what is there", { tag: "@chromium" }, async ({ page, site }) => {
  await open(page, site);
  await page.evaluate(() => void ((globalThis as unknown as { planted: string }).planted = ["617", "43"].join(",")));
  expect((await heap(page)).includes("617,43")).toBe(true);
});

test("the search of the clipboard finds what a page at home lets go", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await copyAll(page);
  expect(await pasted(page)).not.toBe("");
});

test.describe("without a network", () => {
  test.use({ tolerate: /ERR_CONNECTION_REFUSED|ERR_FAILED/ });

  test("what did not come is asked for again", { tag: "@chromium" }, async ({ page, site }) => {
    // A minute is a second here.
    await page.addInitScript(() => {
      const real = globalThis.setTimeout.bind(globalThis) as (call: TimerHandler, after?: number) => number;
      globalThis.setTimeout = ((call: TimerHandler, after?: number) => real(call, after === 60_000 ? 1000 : after)) as typeof setTimeout;
    });
    await open(page, site);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (name.includes("-fr-")) await caches.delete(name);
    });
    await site.stop();
    await page.reload();
    await expect(heading(page)).toBeVisible();
    await page.waitForTimeout(2500);
    await expect(page.locator("main.wall")).toBeHidden();
    await site.start();
    await expect(page.locator("main.wall [data-stocked=true]")).toBeVisible({ timeout: 60_000 });
  });
});

test("who goes away without a word is asked for, then forgotten", { tag: "@chromium" }, async ({ page, context, site }) => {
  await movable(context);
  await open(page, site);
  await greet(page, "ar");
  await journey(page, PENSIONER);
  await pass(page, 80);
  await expect(idle(page)).toBeHidden();
  await pass(page, 10);
  await expect(idle(page)).toBeVisible();
  await expect(idle(page).locator(".countdown")).toHaveText(/^(30|29|28)$/);
  await expect(idle(page).locator("[role=status]")).toContainText("30");
  await pass(page, 40);
  await expect(page.locator("main.wall")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test("who is still there may say so as often as they need", { tag: "@chromium" }, async ({ page, context, site }) => {
  await movable(context);
  await open(page, site);
  await greet(page, "fr");
  const needs = heading(page);
  const asked = await needs.textContent();
  for (let time = 0; time < 11; time += 1) {
    // A screen that slept asks at once.
    await page.evaluate(() => void ((globalThis as unknown as { later: number }).later += 100_000));
    await expect(idle(page)).toBeVisible();
    if (time % 2) await page.keyboard.press("Escape");
    else await idle(page).locator(".button-main").click();
    await expect(idle(page)).toBeHidden();
    await expect(needs).toHaveText(asked ?? "");
  }
});

test("a wall that nobody touched asks nobody", { tag: "@chromium" }, async ({ page, context, site }) => {
  await movable(context);
  await open(page, site);
  await page.evaluate(() => void ((globalThis as unknown as { later: number }).later += 400_000));
  await page.waitForTimeout(2500);
  await expect(idle(page)).toBeHidden();
});

test("nothing leads out", async ({ page, site }) => {
  await open(page, site, "kiosk/es/08121");
  await greet(page, "ca");
  const away = () => page.locator("a[href]:visible").evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? "").filter((href) => !href.startsWith("#") && href !== location.pathname));
  for (const tool of [1, 2]) {
    await page.locator(".bar .tool").nth(tool).click();
    await expect(heading(page)).toBeVisible();
    expect(await away()).toEqual([]);
  }
  for (const link of await page.locator(".foot a").all()) {
    await link.click({ modifiers: ["Control"] });
    await expect(heading(page)).toBeVisible();
    expect(await away()).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
  }
  expect(page.url()).toBe(`${site.url}kiosk/es/08121`);
});

test("the way back goes back, page by page, and no further than the wall", async ({ page, site }) => {
  await open(page, site);
  await greet(page, "es");
  const needs = await heading(page).textContent();
  await page.locator(".bar .tool").nth(1).click();
  await expect(heading(page)).not.toHaveText(needs ?? "");
  await page.locator("main .back").click();
  await expect(heading(page)).toHaveText(needs ?? "");
  await page.locator("main .back").click();
  await expect(page.locator("main.wall")).toBeVisible();
});

test("a reload is a new person", async ({ page, site }) => {
  await open(page, site);
  await greet(page, "ca");
  await page.locator(".options-tiles .option").first().click();
  await page.reload();
  await expect(page.locator("main.wall")).toBeVisible();
  await greet(page, "ca");
  await expect(page.locator(".options-tiles input:checked")).toHaveCount(0);
});
