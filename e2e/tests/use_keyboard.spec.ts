// The keyboard alone: every control is reached and worked, the focus is where a person expects it, and never lost.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { type Household, PENSIONER, answerOf } from "../households";
import { type Field, fields, heading, kind } from "../walk";

const focused = (page: Page, selector: string) => page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);
const onHeading = (page: Page) => expect.poll(() => focused(page, "main:not(#first) h1"), { message: `the heading has the focus at ${page.url()}` }).toBe(true);

/** Whether some of what has the focus can be seen: what stands at the foot of the screen must not cover it whole. */
async function seen(page: Page) {
  const visible = () =>
    page.evaluate(() => {
      const element = document.activeElement?.closest("label") ?? document.activeElement;
      if (!element) return false;
      const { left, top, width, height } = element.getBoundingClientRect();
      const parts = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + width * x, top + height * y)));
      return parts.some((part) => part && (element.contains(part) || part.contains(element)) && part !== document.documentElement && part !== document.body);
    });
  await expect.poll(visible, { message: `what has the focus can be seen at ${page.url()}` }).toBe(true);
}

/** Goes forward with the Tab key until the focus is on a control. */
async function reach(page: Page, selector: string) {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await focused(page, selector)) return seen(page);
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not reach ${selector} at ${page.url()}`);
}

/** Chooses one of a group of radio buttons: the Tab key enters it, the arrows move in it. */
async function choose(page: Page, name: string, wanted: string) {
  await reach(page, `input[name="${name}"]`);
  await page.keyboard.press("Space");
  for (let steps = 0; steps < 20 && !(await focused(page, wanted)); steps += 1) await page.keyboard.press("ArrowDown");
  expect(await page.locator(wanted).isChecked(), wanted).toBe(true);
}

async function fill(page: Page, household: Household, field: Field, none: Set<string>) {
  const answer = answerOf(household, field.input, field.person);
  if (field.type === "tick") {
    none.add(field.id);
    if (answer !== true) return;
    await reach(page, `#${field.id}`);
    await page.keyboard.press("Space");
  } else if (field.type === "choice") {
    const value = typeof answer === "boolean" ? (answer ? "yes" : "no") : answer;
    await choose(page, field.id, `input[name="${field.id}"][value="${value}"]`);
  } else if (field.type === "date") {
    const [year, month, day] = String(answer).split("-");
    for (const [id, text] of [[field.id, day], [`${field.id}-month`, month], [`${field.id}-year`, year]]) {
      await reach(page, `#${id}`);
      await page.keyboard.type(text);
    }
  } else {
    await reach(page, `#${field.id}`);
    await page.keyboard.type(String(answer));
  }
}

const next = async (page: Page) => {
  const before = page.url();
  await reach(page, ".onward .button-main");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
};

test("a whole conversation without a pointer", async ({ page, site }) => {
  await page.goto(site.url);
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await focused(page, ".skip"), "the first stop leads past the bar").toBe(true);
  await page.keyboard.press("Enter");
  await onHeading(page);
  await reach(page, ".option[lang=fr]");
  await page.keyboard.press("Enter");
  await reach(page, "#country-fr");
  await page.keyboard.press("Enter");
  await onHeading(page);
  await reach(page, ".onward .button-main");
  await page.keyboard.press("Enter");
  await onHeading(page);
  await reach(page, "main .options > button.option:nth-child(2)");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/place$/);
  await onHeading(page);
  await reach(page, "#place");
  await page.keyboard.type(PENSIONER.town.postcode);
  await reach(page, ".found button");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/q\/1$/);

  for (let screens = 0; (await kind(page)) !== "end"; screens += 1) {
    expect(screens).toBeLessThan(60);
    await onHeading(page);
    if ((await kind(page)) === "household") await choose(page, "partner", "#partner-no");
    else {
      const none = new Set<string>();
      const asked = await fields(page);
      for (const field of asked) await fill(page, PENSIONER, field, none);
      const ticked = asked.some((field) => field.type === "tick" && answerOf(PENSIONER, field.input, field.person) === true);
      const [first] = none;
      if (first && !ticked) await choose(page, `${first}-rest`, `#${first}-none`);
    }
    await next(page);
  }
  await onHeading(page);
  await reach(page, ".card");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/r\/1$/);
  await onHeading(page);
  await page.goBack();
  await onHeading(page);
});

test("what has to be put right takes the focus, and leads to its field", async ({ page, site }) => {
  const { begin, answer, answerPlace } = await import("../walk");
  await begin(page, site.url, { language: "fr", country: "fr" });
  await answerPlace(page, PENSIONER);
  await page.waitForURL(/\/q\/1$/);
  // Who lives here, unanswered.
  await page.locator(".onward .button-main").click();
  await expect.poll(() => focused(page, "#problems")).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page, "#partner")).toBe(true);
  await answer(page, PENSIONER);
  // The next screens, one of each kind.
  const seen = new Set<string>();
  while ((await kind(page)) !== "end") {
    const [first] = await fields(page);
    if (!seen.has(first.type)) {
      seen.add(first.type);
      const title = await page.title();
      await page.locator(".onward .button-main").click();
      await expect.poll(() => focused(page, "#problems"), { message: first.type }).toBe(true);
      expect(await page.title(), "the title says it too").not.toBe(title);
      await page.locator("#problems a").first().press("Enter");
      await expect.poll(() => focused(page, `#${first.id}`), { message: first.type }).toBe(true);
      const described = await page.locator(`#${first.id}`).evaluate((field) => [field, field.closest("fieldset")].some((one) => (one?.getAttribute("aria-describedby") ?? "").split(" ").some((id) => document.getElementById(id)?.textContent)));
      expect(described, `${first.type}: the field says what is wrong`).toBe(true);
    }
    await answer(page, PENSIONER);
  }
  expect(seen.size).toBeGreaterThanOrEqual(3);
});

test("a dialogue keeps the focus, and gives it back", async ({ page, site }) => {
  await page.goto(site.url);
  await expect(heading(page)).toBeVisible();
  for (const at of [0, 3]) {
    const tool = page.locator(".bar .tool").nth(at);
    await tool.focus();
    await page.keyboard.press("Enter");
    const dialog = page.locator("dialog[open]");
    await expect(dialog).toBeVisible();
    // Every control of the dialogue in turn; the page behind it is out of reach.
    const controls = await dialog.locator("button").count();
    for (let steps = 1; steps < controls; steps += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => !!document.activeElement?.closest("dialog[open]"))).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(tool).toBeFocused();
  }
});
