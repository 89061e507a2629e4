// The focus is never lost: whatever takes itself away hands it to the heading. And the title says what came in a page's place.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { begin, heading, welcome } from "../walk";

const onHeading = (page: Page) => expect(page.locator("main:not(#first) h1")).toBeFocused();

test("the app takes the place of the first view, with the focus", { tag: "@chromium" }, async ({ page, context, site }) => {
  let start = () => {};
  const wait = new Promise<void>((resolve) => (start = resolve));
  await context.route("**/*.wasm", async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(site.url, { waitUntil: "commit" });
  await page.locator("#first [data-language=ca]").click();
  await expect(page.locator("#first [data-language=ca]")).toBeFocused();
  start();
  await onHeading(page);
});

test.describe("an address that is not secure", () => {
  test("closing the notice leaves the focus on the heading", { tag: "@chromium" }, async ({ page, context, site }) => {
    await context.addInitScript(() => Object.defineProperty(globalThis, "isSecureContext", { value: false }));
    await page.goto(site.url);
    await expect(heading(page)).toBeVisible();
    const close = page.locator(".notices button");
    await close.focus();
    await page.keyboard.press("Enter");
    await expect(close).toHaveCount(0);
    await onHeading(page);
  });
});

test.describe("files that do not come", () => {
  test.use({ tolerate: /./ });

  test("what failed has the focus and the title, and so has what comes when it is tried again", { tag: "@chromium" }, async ({ page, context, site }) => {
    let broken = true;
    await context.route("**/data/places-fr-*", (route) => (broken ? route.abort() : route.continue()));
    await welcome(page, site.url, { language: "fr", country: "fr" });
    await expect(page.locator(".option-tile")).toHaveCount(0);
    const failed = (await heading(page).innerText()).trim();
    await onHeading(page);
    expect(await page.title()).toBe(failed);
    const title = await page.title();
    broken = false;
    await page.locator("main .button-main").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".option-tile").first()).toBeVisible();
    await onHeading(page);
    expect(await page.title(), "the title follows").not.toBe(title);
  });
});

test.describe("a device that believes in another year", () => {
  test.use({ today: "2019-05-05" });

  test("asks for the date as a group, and ties what is wrong to its fields", async ({ page, site }) => {
    await welcome(page, site.url, { language: "fr", country: "fr" });
    const group = page.locator(".notices fieldset");
    await expect(group.locator("legend h2")).not.toBeEmpty();
    await page.locator("#date-day").fill("40");
    await page.keyboard.press("Enter");
    await expect(page.locator("#date-day")).toBeFocused();
    for (const id of ["date-day", "date-month", "date-year"]) {
      await expect(page.locator(`#${id}`)).toHaveAttribute("aria-invalid", "true");
      await expect(page.locator(`#${id}`)).toHaveAccessibleDescription(/./);
    }
    for (const [id, text] of [["date-day", "27"], ["date-month", "11"], ["date-year", "2026"]]) await page.locator(`#${id}`).fill(text);
    await page.keyboard.press("Enter");
    await expect(group).toHaveCount(0);
    await onHeading(page);
  });
});

test("a shared device offers nothing to the next person, and one's own device may help", async ({ page, context, site }) => {
  const { answer, kind } = await import("../walk");
  const { PENSIONER } = await import("../households");
  for (const keep of [false, true]) {
    const tab = keep ? await context.newPage() : page;
    await begin(tab, site.url, { language: "fr", country: "fr", keep });
    await expect(tab.locator("#place")).toHaveAttribute("autocomplete", keep ? "postal-code" : "off");
    while ((await kind(tab)) !== "end" && (await tab.locator("[data-input=birth]").count()) === 0) await answer(tab, PENSIONER);
    const parts = await tab.locator("[data-input=birth] .date input").evaluateAll((all) => all.map((one) => one.getAttribute("autocomplete")));
    expect(parts).toEqual(keep ? ["bday-day", "bday-month", "bday-year"] : ["off", "off", "off"]);
  }
});
