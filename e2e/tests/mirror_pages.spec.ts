// Right to left is a layout of its own: on every page of the tour in Arabic lines begin at the right, what shows an order or an
// amount grows from the right, and numbers, phones and the mark stay as they are.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { tour } from "../tour";

test.describe.configure({ timeout: 240_000 });

/** What stands the wrong way round on the page that is shown. */
const wrong = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const say = (what: string, element: Element) =>
      found.push(`${what}: <${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${(element.textContent ?? "").trim().slice(0, 40)}`);
    const seen = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && (element as HTMLElement).checkVisibility?.({ visibilityProperty: true }) !== false;
    };
    const flips = (element: Element) => new DOMMatrixReadOnly(getComputedStyle(element).transform).a < 0;
    // Lines begin at the right edge of their block.
    for (const block of document.querySelectorAll("#app main :is(h1, h2, h3, p, legend, dt, dd, td, th)")) {
      const style = getComputedStyle(block);
      if (!seen(block) || !/^\s*\p{Script=Arabic}/u.test(block.textContent ?? "") || block.closest('[lang]:not([lang="ar"])')) continue;
      if (style.direction !== "rtl") say("not right to left", block);
      if (style.display.includes("flex") || style.display.includes("grid") || style.textAlign === "center") continue;
      const range = document.createRange();
      range.selectNodeContents(block);
      const all = [...range.getClientRects()].filter((rect) => rect.width > 0);
      const top = Math.min(...all.map((rect) => rect.top));
      const line = all.filter((rect) => rect.top < top + 8);
      // Figures in a column end at its end, which is the left.
      if (style.textAlign === "end") {
        const end = block.getBoundingClientRect().left + parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth);
        if (line.length > 0 && Math.min(...line.map((rect) => rect.left)) > end + 3) say("does not end at its edge", block);
        continue;
      }
      const first = line.map((rect) => rect.right);
      const edge = block.getBoundingClientRect().right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth);
      if (first.length > 0 && Math.max(...first) < edge - 3) say(`begins ${Math.round(edge - Math.max(...first))} px from its edge`, block);
    }
    // What grows with an amount or points along the line is turned; the mark is not.
    for (const drawn of document.querySelectorAll(".have-bar, .count-bar")) if (seen(drawn) && !flips(drawn)) say("grows from the left", drawn);
    for (const mark of document.querySelectorAll(".mark, .paper svg")) if (flips(mark)) say("must not be mirrored", mark);
    // A number is read from the left: phones, postcodes, typed amounts.
    for (const number of document.querySelectorAll('a[href^="tel:"] bdi, input[inputmode]:not([type="search"])')) {
      if (getComputedStyle(number).direction !== "ltr") say("a number from the right", number);
    }
    // In a row the first comes at the right.
    for (const row of document.querySelectorAll(".bar, .bar-tools, .buttons, .slider, .ahead-months, .ahead-ends")) {
      const [first, ...rest] = [...row.children].filter(seen).map((child) => child.getBoundingClientRect());
      const beside = rest.filter((box) => first && Math.abs(box.top - first.top) < 4);
      if (beside.some((box) => box.left > first.left + 1)) say("the first is not at the right", row);
    }
    return found;
  });

test("every page in Arabic is laid out from the right", { tag: "@chromium" }, async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  let pages = 0;
  await tour(page, site.url, "ar", async (name) => {
    pages += 1;
    expect.soft(await wrong(page), name).toEqual([]);
  });
  expect(pages).toBeGreaterThan(20);
  // A page that is laid out from the left is found.
  await page.evaluate(() => document.querySelector<HTMLElement>("main h1")?.style.setProperty("text-align", "left"));
  expect((await wrong(page)).length).toBeGreaterThan(0);
});
