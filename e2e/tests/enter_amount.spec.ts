// A number entry that can be trusted: a keypad on the page, what was understood in figures and in words, limits that are named,
// and the paper where the amount stands.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import * as lobby from "../lobby";
import { type Household, MATARO, TOULOUSE } from "../households";
import { type Language, answer, begin, fields, kind, resume, unmarked } from "../walk";

/** Goes on until a page asks for one amount of a kind. */
async function until(page: Page, household: Household, input: string) {
  for (;;) {
    expect(await kind(page), `${input} is asked`).not.toBe("end");
    if ((await page.locator(`[data-input="${input}"]`).count()) > 0) break;
    await answer(page, household);
  }
  const field = (await fields(page)).find((one) => one.input === input);
  return page.locator(`#${field?.id}`);
}

/** The group of the question that holds a field. */
const group = (page: Page, input: string) => page.locator(`[data-input="${input}"]`).first();

const understood = (page: Page, input: string) => async () => unmarked(await group(page, input).locator(".heard").textContent());
const spoken = (page: Page, input: string) => async () => unmarked(await group(page, input).locator("[role=status]").textContent());

const key = (page: Page, sign: string) => page.locator(".keypad .key").filter({ hasText: new RegExp(`^${sign.replace(".", "\\.")}$`) });

for (const [language, household, input, words] of [
  ["fr", TOULOUSE, "net_wage", "mille deux cent trente-quatre euros et cinquante-six centimes par mois"],
  ["ca", MATARO, "income_now", "mil dos-cents trenta-quatre euros amb cinquanta-sis cèntims al mes"],
  ["es", MATARO, "income_now", "mil doscientos treinta y cuatro euros con cincuenta y seis céntimos al mes"],
  ["ar", TOULOUSE, "net_wage", "ألف ومئتين وأربعة وثلاثين يورو وستة وخمسين سنتيم في الشهر"],
] as [Language, Household, string, string][]) {
  test(`an amount is understood as it is written, and said in words, in ${language}`, { tag: "@chromium" }, async ({ page, site }) => {
    await begin(page, site.url, { language, country: household.country });
    const field = await until(page, household, input);
    for (const text of ["1 234,56 €", "1.234,56", "١٬٢٣٤٫٥٦ يورو", "۱۲۳۴٫۵۶", "1'234.56 euros"]) {
      await field.focus();
      await field.fill("");
      await page.evaluate((pasted) => document.execCommand("insertText", false, pasted), text);
      await expect(field).toHaveValue(text);
      await expect.poll(understood(page, input), { message: text }).toContain(words);
      await expect.poll(understood(page, input)).toMatch(/1[. ]?234,56/);
    }
    await expect.poll(spoken(page, input), { message: "it is spoken once typing rests" }).toContain(words);
    // Not with each key: what is spoken stays until the next rest.
    await field.press("Backspace");
    expect(await spoken(page, input)()).toContain(words);
    await field.fill("");
    await expect.poll(understood(page, input)).toBe("");
    await expect.poll(spoken(page, input)).toBe("");
  });
}

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const language of ["fr", "ar"] as const) {
    test(`the page's own keypad types at the caret, in ${language}`, { tag: "@chromium" }, async ({ page, site }) => {
      await begin(page, site.url, { language, country: "fr" });
      const field = await until(page, TOULOUSE, "net_wage");
      await expect(field).toHaveAttribute("inputmode", "none");
      const tap = async (signs: string) => {
        for (const sign of signs) await key(page, sign).tap();
      };
      await tap("1245,5");
      await expect(field).toHaveValue("1245,5");
      await expect(field).toBeFocused();
      // A 3 between 2 and 4, then the 2 before it away.
      await field.evaluate((input: HTMLInputElement) => input.setSelectionRange(2, 2));
      await tap("3");
      await expect(field).toHaveValue("12345,5");
      expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(3);
      await field.evaluate((input: HTMLInputElement) => input.setSelectionRange(2, 2));
      const away = page.locator(".keypad .key:has(svg)");
      await away.tap();
      await expect(field).toHaveValue("1345,5");
      // What is selected is replaced.
      await field.evaluate((input: HTMLInputElement) => input.select());
      await tap("9");
      await expect(field).toHaveValue("9");
      // Digits from left to right everywhere, and large.
      const [one, two, delete_] = await Promise.all([key(page, "1"), key(page, "2"), away].map((each) => each.boundingBox()));
      expect(one!.x).toBeLessThan(two!.x);
      expect(two!.x).toBeLessThan(delete_!.x);
      expect(Math.min(one!.width, one!.height)).toBeGreaterThanOrEqual(56);
      // One's own keyboard instead, and back.
      const other = page.locator(".keys > .button");
      await other.tap();
      await expect(page.locator(".keypad")).toBeHidden();
      await expect(field).toHaveAttribute("inputmode", "decimal");
      await expect(field).toBeFocused();
      await page.keyboard.type("50");
      await expect(field).toHaveValue("950");
      await other.tap();
      await expect(page.locator(".keypad")).toBeVisible();
      await expect(field).toHaveAttribute("inputmode", "none");
    });
  }

  test("a birthday and an age are typed with the page's own keys, on a screen in a lobby", { tag: "@chromium" }, async ({ page, site }) => {
    test.setTimeout(120_000);
    await lobby.open(page, site);
    await lobby.greet(page, "fr");
    // The first screen that asks when somebody was born: there the journey is left.
    const reached = Symbol();
    const stop = async () => {
      if (await page.locator("[data-input=birth]").count()) throw reached;
    };
    await lobby.journey(page, TOULOUSE, async () => {}, stop).catch((why: unknown) => expect(why).toBe(reached));
    const typed = async (fields: string[], signs: string[]) => {
      for (const [at, id] of fields.entries()) {
        await page.locator(id).tap();
        await expect(page.locator(".keypad")).toHaveCount(1);
        for (const sign of signs[at]) await key(page, sign).tap();
        await expect(page.locator(id)).toHaveValue(signs[at]);
      }
    };
    await typed(["#f0", "#f0-month", "#f0-year"], ["10", "2", "1991"]);
    await page.locator("fieldset:has(#f0) > .button-plain").tap();
    await typed(["#f0"], ["35"]);
  });

  test("question, keypad and the way on fit one small screen", { tag: "@chromium" }, async ({ page, site }) => {
    await begin(page, site.url, { language: "fr", country: "fr" });
    await until(page, TOULOUSE, "net_wage");
    await key(page, "8").tap();
    await page.locator(".page-question h1").evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top));
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
    const [heading, pad, onward] = [await box(".page-question h1"), await box(".keypad"), await box(".onward .button-main")];
    expect(heading.y, "the question is in view").toBeGreaterThanOrEqual(-1);
    expect(pad.y + pad.height, "the keypad is not under the way on").toBeLessThanOrEqual(onward.y);
    expect(onward.y + onward.height).toBeLessThanOrEqual(640);
  });

  test("a postcode has the same keypad", { tag: "@chromium" }, async ({ page, site }) => {
    await begin(page, site.url, { language: "fr", country: "fr" });
    await expect(page.locator(".keypad .key")).toHaveCount(11);
    for (const digit of "31000") await key(page, digit).tap();
    await expect(page.locator("#place")).toHaveValue("31000");
    await expect(page.locator("#place")).toBeFocused();
    await expect(page.locator(".found button").first()).toBeVisible();
  });
});

test("beside a mouse the keypad waits, and a keyboard works its keys", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  const field = await until(page, TOULOUSE, "net_wage");
  await expect(page.locator(".keypad")).toBeHidden();
  await field.focus();
  await page.keyboard.type("12");
  await page.locator(".keys > .button").press("Enter");
  await expect(page.locator(".keypad")).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type("3");
  await key(page, "4").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(key(page, "4"), "whoever goes from key to key stays there").toBeFocused();
  await expect(field).toHaveValue("12344");
  await page.locator(".keypad .key:has(svg)").press("Enter");
  await expect(field).toHaveValue("1234");
  await expect.poll(understood(page, "net_wage")).toContain("mille deux cent trente-quatre euros par mois");
});

test("an amount beyond the limit is told the limit, in the period in which it was written", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  const field = await until(page, TOULOUSE, "net_wage");
  const refused = async (text: string, says: RegExp) => {
    const before = page.url();
    await field.fill(text);
    await page.locator(".onward .button-main").click();
    await expect.poll(async () => unmarked(await page.locator(".error").first().textContent())).toMatch(says);
    expect(unmarked(await page.locator("#problems").textContent())).toMatch(says);
    expect(page.url()).toBe(before);
  };
  await refused("30000", /20 ?000 € par mois/);
  await page.locator("select.input").first().selectOption("year");
  await refused("300000", /240 ?000 € par an/);
  await refused("12 34", /850/);
  await refused("-5", /0 € par an/);
});

test("the paper where an amount stands opens beside its question", async ({ page, site, browserName }) => {
  for (const [language, household, input, official, own] of [
    ["fr", TOULOUSE, "net_wage", "Montant net social", "Montant net social"],
    ["ar", MATARO, "income_now", "Líquido total a percibir", "صافي المبلغ المستحق"],
  ] as [Language, Household, string, string, string][]) {
    await page.context().clearCookies();
    await page.goto("about:blank");
    await begin(page, site.url, { language, country: household.country });
    await until(page, household, input);
    const where = group(page, input).locator(".where");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await expect(where.locator(".paper")).toHaveCount(0);
    await where.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(where.locator(".paper")).toBeVisible();
    await expect(where.locator(".paper-line")).toHaveText(official);
    await expect(where.locator(".paper")).toHaveCSS("direction", "ltr");
    expect(unmarked(await where.locator("figcaption").textContent())).toContain(own);
    expect(unmarked(await where.locator("figcaption").textContent())).toContain(official);
    // Firefox cannot be told by remote control that it prints.
    if (browserName === "chromium") {
      await page.emulateMedia({ media: "print" });
      await expect(where).toBeHidden();
      await page.emulateMedia({ media: "screen" });
    }
    expect(requests).toEqual([]);
    page.removeAllListeners("request");
  }
});

test("an amount that is kept stands in its field again, and nowhere else", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  const field = await until(page, TOULOUSE, "net_wage");
  const title = await page.title();
  await field.fill("1 863,19 €");
  await expect.poll(understood(page, "net_wage")).toContain("mille huit cent soixante-trois euros et dix-neuf centimes");
  await expect.poll(spoken(page, "net_wage")).toContain("dix-neuf centimes");
  const outside = await page.evaluate(() => JSON.stringify([location.href, document.title, history.state, { ...localStorage }, { ...sessionStorage }]));
  expect(outside).not.toMatch(/863|dix-neuf/);
  expect(await page.title()).toBe(title);
  const at = page.url();
  for (const one of await fields(page)) if (one.input === "net_wage" && one.person !== "0") await page.locator(`#${one.id}`).fill("0");
  await page.locator(".onward .button-main").click();
  await page.waitForURL((url) => url.href !== at);
  await page.reload();
  await resume(page);
  await page.goBack();
  await expect.poll(() => page.locator('[data-input="net_wage"] input').first().inputValue()).toBe("1863,19");
  await expect.poll(understood(page, "net_wage")).toContain("mille huit cent soixante-trois euros");
  expect(site.log().filter(({ url }) => /863/.test(url))).toEqual([]);
});
