// Somebody reads along in a language of their own: both stand on the screen, either can lead, and it turns towards who sits opposite.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { MATARO, TOULOUSE } from "../households";
import { type Language, answer, begin, go, heading, kind, resume, send, unmarked } from "../walk";

const dialog = (page: Page) => page.locator("#language-dialog");
const beside = (page: Page) => page.locator("main h1 .beside").first();

/** Chooses who reads along. */
async function along(page: Page, language: Language) {
  await page.locator(".bar .tool").first().click();
  await dialog(page).locator(`.second-languages .option[lang=${language}]`).click();
  await expect(dialog(page).locator(`.second-languages .option[lang=${language}]`)).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
}

/** The words of the heading, the person's own and those beside them. */
async function both(page: Page) {
  return page.locator("main h1").first().evaluate((h1) => {
    const other = h1.querySelector(".beside")?.textContent ?? "";
    return [(h1.textContent ?? "").slice(0, (h1.textContent ?? "").length - other.length), other];
  });
}

test("every question stands in both languages, and its answers too", { tag: "@chromium" }, async ({ page, context, site }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 640 });
  await begin(page, site.url, { language: "fr", country: "es" });
  await along(page, "ar");
  // What both need is here already.
  await context.setOffline(true);
  for (let number = 0; (await kind(page)) !== "end"; number += 1) {
    await expect(beside(page)).toHaveAttribute("lang", "ar");
    await expect(beside(page)).toHaveAttribute("dir", "rtl");
    await expect(beside(page)).toHaveText(/\p{Script=Arabic}/u);
    for (const option of await page.locator("main fieldset label.option:not(.option-quiet)").all()) {
      await expect(option.locator(".beside[lang=ar]"), await option.innerText()).toHaveCount(1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "nothing runs off").toBeLessThanOrEqual(0);
    if (number === 3) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await answer(page, MATARO);
  }
  await expect(page.locator(".card .beside[lang=ar]").first()).toHaveText(/\p{Script=Arabic}/u);
  await page.locator(".card[data-verdict=yes]").first().click();
  await expect(beside(page)).toHaveText(/\p{Script=Arabic}/u);
});

test("who helps notes what was read from a document, until the answer changes", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  for (let number = 0; number < 6; number += 1) await answer(page, TOULOUSE);
  await go(page, "answers");
  const boxes = page.locator(".told-seen input");
  await expect(page.locator(".told").nth(4)).toBeVisible();
  await expect(boxes, "nobody helps").toHaveCount(0);
  await along(page, "ar");
  const wage = page.locator(".told", { hasText: "salaire net" }).last();
  await wage.locator("input").check();
  await expect(wage.locator("input"), "the list stays as it is").toBeFocused();
  await expect(wage.locator("label")).toContainText("Vu sur");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.reload();
  await resume(page);
  await go(page, "print");
  await page.locator("label:has(#print-full)").click();
  await expect(page.locator("main")).toContainText("(vu sur un document)");
  await go(page, "answers");
  await expect(wage.locator("input")).toBeChecked();
  // Alone it is told, not asked.
  await page.locator(".bar .tool").first().click();
  await dialog(page).locator(".second-languages .option[lang=ar]").click();
  await page.keyboard.press("Escape");
  await expect(boxes).toHaveCount(0);
  await expect(wage).toContainText("Vu sur");
  await along(page, "ar");
  await wage.locator("button").click();
  await page.waitForURL(/\/q\/\d+$/);
  await page.locator("main input[inputmode]").first().fill("1234");
  await send(page);
  await go(page, "answers");
  await expect(wage.locator("input"), "another amount is only said").not.toBeChecked();
});

test("either can lead, and what is typed stays", async ({ page, site }) => {
  await begin(page, site.url, { language: "ca", country: "es" });
  await along(page, "es");
  const [own, other] = await both(page);
  await page.locator(".bar .tool").first().click();
  await dialog(page).locator(".options").first().locator(".option[lang=es]").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(beside(page)).toHaveAttribute("lang", "ca");
  const swapped = await both(page);
  expect(swapped.map(unmarked)).toEqual([other, own].map(unmarked));
  // And no longer.
  await page.locator(".bar .tool").first().click();
  await dialog(page).locator(".second-languages .option[lang=ca]").click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".beside")).toHaveCount(0);
});

test("the screen turns towards who sits opposite, and back", async ({ page, site }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await begin(page, site.url, { language: "fr", country: "fr" });
  const turn = async () => {
    await page.locator(".bar .tool").first().click();
    await dialog(page).locator("button.button-wide").first().click();
    await expect(dialog(page)).toBeHidden();
  };
  const upright = await heading(page).boundingBox();
  await turn();
  await expect(page.locator("html")).toHaveAttribute("data-turned", "true");
  const turned = await heading(page).boundingBox();
  expect(turned && turned.y, "the heading is at the far end").toBeGreaterThan(512);
  expect(turned && turned.y + turned.height).toBeLessThanOrEqual(1024);
  await turn();
  await expect(page.locator("html")).not.toHaveAttribute("data-turned");
  expect(await heading(page).boundingBox()).toEqual(upright);
});
