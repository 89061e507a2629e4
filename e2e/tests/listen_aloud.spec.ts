// Reading aloud: only by voices of the device itself, sentence by sentence, marked on the page; and saying so where there is none.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { TOULOUSE } from "../households";
import { controls, forget, giveVoices, hear, listen, local, network, spoken } from "../voices";
import { type Language, answer, answerPlace, begin, go, heading, journey, kind } from "../walk";

const ALL = local("en-US", "fr-CA", "fr-FR", "ca_ES", "es-ES", "ar-SA");

/** As the app gives a text to a voice: plain spaces, no marks of direction, no points between thousands. */
const plain = (text: string) =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\u00ad]/g, "")
    .replace(/(?<=\d)[.\u00a0\u202f](?=\d{3}(?!\d))/g, "")
    .replace(/\s+/gu, " ")
    .trim();
const letters = (text: string) => plain(text).replace(/\s/g, "");

test("the page is read from its heading on, in order, each sentence marked while it is said", async ({ page, site }) => {
  await giveVoices(page, ALL);
  await begin(page, site.url, { language: "fr", country: "fr" });
  await answerPlace(page, TOULOUSE);
  await page.waitForURL(/\/q\/1$/);
  await answer(page, TOULOUSE);
  const said = await hear(page);
  expect(said.length).toBeGreaterThan(4);
  expect(said[0].text).toBe(plain((await heading(page).textContent()) ?? ""));
  const page_text = letters((await page.locator("main").textContent()) ?? "");
  let at = 0;
  for (const { text, lang, local, marked } of said) {
    expect(local && lang, text).toBe("fr-FR");
    expect(plain(marked), "what is said is what is marked").toBe(text);
    const found = page_text.indexOf(letters(text), at);
    expect(found, `in the order of the page: ${text}`).toBeGreaterThanOrEqual(at);
    at = found;
  }
  await expect(page.locator(".aloud-now")).toHaveCount(0);
  expect(await page.evaluate(() => (CSS as unknown as { highlights: Map<string, object> }).highlights.has("aloud"))).toBe(false);
});

test("voices that come late are waited for", async ({ page, site }) => {
  await giveVoices(page, ALL, { late: 5 });
  await page.goto(site.url);
  await expect(heading(page)).toBeVisible();
  const said = await hear(page);
  expect(said.length).toBeGreaterThan(3);
  expect(said.every(({ local }) => local)).toBe(true);
});

const SILENT = [
  { name: "no voice at all", voices: [], silence: "aloud-no-voice" },
  { name: "no voice of this language", voices: local("en-US", "de-DE"), silence: "aloud-no-voice" },
  { name: "network voices only", voices: network("fr-FR", "es-ES"), silence: "aloud-network-only" },
  { name: "a network voice of this language beside local ones of others", voices: [...network("fr-FR"), ...local("es-ES")], silence: "aloud-network-only" },
];

test.describe("where no prompts are recorded", () => {
  // The list of packs must come from the test, also where this build has some.
  test.use({ serviceWorkers: "block", tolerate: /Service Worker registration blocked/ });

  for (const { name, voices, silence } of SILENT) {
    test(`${name}: nothing is said, the page says so and offers a person`, async ({ page, site }) => {
      await page.route("**/clips/index.json", (route) => route.fulfill({ json: {} }));
      await giveVoices(page, voices);
      await page.goto(site.url);
      await listen(page).click();
      await expect(controls(page)).toHaveAttribute("data-silence", silence);
      await expect(controls(page).locator("[role=status]")).not.toBeEmpty();
      expect(await spoken(page)).toEqual([]);
      await controls(page).locator("a").click();
      await expect(page).toHaveURL(/\/help$/);
      await expect(controls(page)).toHaveCount(0);
      expect(await spoken(page)).toEqual([]);
    });
  }
});

test("a network voice is passed over where a local one is there", async ({ page, site }) => {
  await giveVoices(page, [...network("fr-FR"), ...local("fr-BE")]);
  await page.goto(site.url);
  const said = await hear(page);
  expect(new Set(said.filter(({ lang }) => lang.startsWith("fr")).map(({ lang }) => lang))).toEqual(new Set(["fr-BE"]));
  expect(said.every(({ local }) => local), "also for the names of other languages").toBe(true);
});

test("pause, go on, a sentence back and forth, and stop", async ({ page, site }) => {
  await giveVoices(page, ALL, { pace: 60_000 });
  await page.goto(site.url);
  await listen(page).click();
  const last = async () => (await spoken(page)).at(-1)?.text;
  await expect.poll(() => spoken(page)).toHaveLength(1);
  const first = await last();
  const button = (at: number) => controls(page).locator("button").nth(at);
  await button(2).click();
  await expect.poll(() => spoken(page)).toHaveLength(2);
  const second = await last();
  expect(second).not.toBe(first);
  await button(0).click();
  await expect.poll(() => spoken(page)).toHaveLength(3);
  expect(await last()).toBe(first);
  await button(1).click();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await button(1).click();
  await expect.poll(() => spoken(page)).toHaveLength(4);
  expect(await last(), "the sentence is said again from its start").toBe(first);
  // The speed changes at once, and is kept in the settings.
  await button(3).click();
  await expect.poll(() => spoken(page)).toHaveLength(5);
  expect((await spoken(page)).at(-1)?.rate).toBeGreaterThan(1);
  await button(4).click();
  await expect(controls(page)).toHaveCount(0);
  await expect(listen(page), "the focus is not lost").toBeFocused();
  await go(page, "settings");
  await expect(page.locator("input[name=voice]").nth(2)).toBeChecked();
});

for (const language of ["fr", "ar"] as const) {
  test(`who listens can hear each option alone, in ${language}`, async ({ page, site }) => {
    await giveVoices(page, ALL);
    await begin(page, site.url, { language, country: "fr" });
    await answerPlace(page, TOULOUSE);
    await page.waitForURL(/\/q\/1$/);
    const buttons = page.locator("main .hear");
    await expect(buttons, "nobody listens yet").toHaveCount(0);
    await answer(page, TOULOUSE);
    await hear(page);
    const options = page.locator("main .options > .option");
    await expect(options.nth(2)).toBeVisible();
    await expect(buttons).toHaveCount(await options.count());
    // Nothing lies under the way on.
    await page.setViewportSize({ width: 360, height: 4000 });
    const { violations } = await new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }).analyze();
    expect(violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), "nothing leaves the narrowest screen").toBeLessThanOrEqual(320);

    const option = options.nth(1);
    const words = plain(await option.innerText());
    const button = page.locator("main .options > .option + .hear").nth(1);
    expect(plain((await button.getAttribute("aria-label")) ?? "")).toContain(words);
    await forget(page);
    await button.click();
    await expect(controls(page)).toBeVisible();
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    expect((await spoken(page)).map(({ text }) => text).join(" "), "this option, and nothing else").toBe(words);
    await expect(option.locator("input"), "hearing is not choosing").not.toBeChecked();

    // Another one, while the first is being said or has been; then on from there, to the end of the page.
    await forget(page);
    await page.locator("main .options > .option + .hear").first().click();
    const first = plain(await options.first().innerText());
    await expect.poll(async () => (await spoken(page)).map(({ text }) => text).join(" ")).toBe(first);
    await forget(page);
    await controls(page).locator("button").nth(1).click();
    await expect(controls(page)).toHaveCount(0);
    expect((await spoken(page)).map(({ text }) => text).join(" ")).toContain(words);

    // The buttons stay on the pages that follow, until the person wants to hear no more.
    await page.goBack();
    await expect(buttons.first()).toBeVisible();
    await buttons.first().click();
    await controls(page).locator("button").nth(4).click();
    await expect(controls(page)).toHaveCount(0);
    await expect(buttons).toHaveCount(0);
  });
}

test("another page, another language, Escape and leaving stop it", async ({ page, site }) => {
  await giveVoices(page, ALL, { pace: 60_000 });
  await page.goto(site.url);
  const speaking = () => page.evaluate(() => speechSynthesis.speaking);
  const stopped = async () => {
    await expect(controls(page)).toHaveCount(0);
    expect(await speaking()).toBe(false);
  };
  const start = async () => {
    await listen(page).click();
    await expect.poll(speaking).toBe(true);
  };
  await start();
  await go(page, "help");
  await stopped();
  await start();
  await page.goBack();
  await stopped();
  await start();
  await page.locator("main .option[lang=ca]").click();
  await stopped();
  await start();
  await page.keyboard.press("Escape");
  await stopped();
  await start();
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  await stopped();
});

test("Arabic is read in Arabic, and a name in Latin letters by a voice of its language", async ({ page, site }) => {
  await giveVoices(page, ALL);
  await begin(page, site.url, { language: "ar", country: "fr" });
  await go(page, "help");
  const said = await hear(page);
  const langs = new Set(said.map(({ lang }) => lang));
  expect(langs).toEqual(new Set(["ar-SA", "fr-FR"]));
  for (const { text, lang } of said) expect(/\p{Script=Arabic}/u.test(text) ? "ar-SA" : lang, text).toBe(lang);
});

const digits = (all: { text: string }[]) => all.map(({ text }) => text).filter((text) => /\d\s?€/u.test(text));

for (const [name, keep] of [["a shared device", false], ["a device of one's own", true]] as const) {
  test(`on ${name} amounts are ${keep ? "read at once" : "read only by headphones"}`, { tag: "@chromium" }, async ({ page, site }) => {
    test.setTimeout(120_000);
    await giveVoices(page, ALL, { pace: 0 });
    await begin(page, site.url, { language: "fr", country: "fr", keep });
    const dialog = page.locator("#headphones-dialog");
    let asked = false;
    await journey(page, TOULOUSE, async () => {
      asked ||= await dialog.isVisible();
    });
    expect(asked).toBe(false);
    await expect(page.locator("main .amount").first()).toBeVisible();
    if (keep) {
      expect(digits(await hear(page)).length).toBeGreaterThan(2);
      return expect(dialog).toBeHidden();
    }
    await listen(page).click();
    await expect(dialog).toBeVisible();
    await expect(dialog.locator("button").first(), "the careful answer has the focus").toBeFocused();
    // The question itself is heard, with its answers, and nothing of the page before it is answered.
    const all = letters((await dialog.locator("h2, p, button:not(.dialog-hear)").allTextContents()).join(""));
    const heard = async () => letters((await spoken(page)).map(({ text }) => text).join(""));
    await expect.poll(heard).toBe(all);
    await dialog.locator("button").first().click();
    await controls(page).waitFor({ state: "detached" });
    const said = await spoken(page);
    expect(digits(said)).toEqual([]);
    expect(said.length).toBeGreaterThan(5);
    // It is asked once; the next person is asked again.
    expect(digits(await hear(page))).toEqual([]);
    await page.locator(".bar .tool").nth(3).click();
    await page.locator("#erase-dialog .button-alarm").click();
    await page.waitForURL(site.url);
    await begin(page, site.url, { language: "fr", country: "fr" });
    await journey(page, TOULOUSE);
    await forget(page);
    await listen(page).click();
    await dialog.locator(".button-main").click();
    await controls(page).waitFor({ state: "detached" });
    expect(digits(await spoken(page)).length).toBeGreaterThan(2);
  });
}

test("what was understood of an amount is heard", { tag: "@chromium" }, async ({ page, site }) => {
  await giveVoices(page, ALL, { pace: 0 });
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  while (!(await page.locator("[data-input=rent] .money-amount input").count())) await answer(page, TOULOUSE);
  await page.locator("[data-input=rent] .money-amount input").fill("617,43");
  await expect(page.locator(".heard-main")).toContainText("617,43");
  expect(letters((await hear(page)).map(({ text }) => text).join(""))).toContain(letters("617,43 €"));
});

test("a question over the page can be heard", { tag: "@chromium" }, async ({ page, site }) => {
  await giveVoices(page, ALL, { pace: 0 });
  await begin(page, site.url, { language: "fr", country: "fr", keep: true });
  await page.locator(".bar .tool").nth(3).click();
  const dialog = page.locator("#erase-dialog");
  await dialog.locator(".dialog-hear").click();
  const all = letters((await dialog.locator("h2, p, button:not(.dialog-hear)").allTextContents()).join(""));
  await expect.poll(async () => letters((await spoken(page)).map(({ text }) => text).join(""))).toBe(all);
  await expect(dialog, "it is still asked").toBeVisible();
});

/** Every text that a person must hear to answer: the heading and what can be chosen. */
const asked = (page: Page) =>
  page.locator("main").evaluate((main) => {
    const seen = (element: Element) => element.getClientRects().length > 0 && !element.closest("details:not([open]) > :not(summary)");
    const all = [...main.querySelectorAll("h1, h2, legend, label, .hint, .option, .onward .button")].filter(seen);
    return all.map((element) => element.textContent ?? "").filter((text) => /\p{L}/u.test(text));
  });

for (const language of ["fr", "ar"] as Language[]) {
  test(`a whole journey can be heard (${language})`, { tag: "@chromium" }, async ({ page, site }) => {
    test.setTimeout(180_000);
    await giveVoices(page, ALL, { pace: 0 });
    await begin(page, site.url, { language, country: "fr", keep: true });
    const missing: string[] = [];
    const listened = async () => {
      const said = (await hear(page)).map(({ text }) => letters(text)).join("");
      // An amount that changes under the voice, and marks that are not said, are compared by their letters alone.
      const bare = (text: string) => letters(text).replace(/[^\p{L}\p{N}]/gu, "");
      for (const text of await asked(page)) if (!bare(said).includes(bare(text))) missing.push(`${page.url()}: ${text}`);
    };
    await journey(page, TOULOUSE, listened);
    await listened();
    expect(missing).toEqual([]);
    expect(await kind(page)).toBe("end");
  });
}

test("the marked sentence stands out seven to one and is brought into sight", { tag: "@chromium" }, async ({ page, site }) => {
  await giveVoices(page, ALL, { pace: 60_000 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(site.url);
  await go(page, "about");
  await listen(page).click();
  await expect.poll(() => spoken(page)).toHaveLength(1);
  const forward = controls(page).locator("button").nth(2);
  for (let steps = 2; steps < 14; steps += 1) {
    await forward.click();
    await expect.poll(() => spoken(page)).toHaveLength(steps);
    const where = () =>
      page.evaluate(() => {
        const [range] = (CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights.get("aloud") ?? [];
        const { top, bottom } = range.getBoundingClientRect();
        const under = document.querySelector("section.aloud")?.getBoundingClientRect().bottom ?? 0;
        return top >= under && bottom <= innerHeight;
      });
    await expect.poll(where, { message: `sentence ${steps}` }).toBe(true);
  }
  const contrast = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const light = (token: string) => {
        const hex = style.getPropertyValue(token).trim().slice(1);
        const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const [one, other] = [light("--aloud"), light("--on-aloud")].sort((a, b) => b - a);
      return (one + 0.05) / (other + 0.05);
    });
  for (const theme of ["light", "dark", "contrast"]) {
    await page.evaluate((to) => document.documentElement.setAttribute("data-theme", to), theme);
    expect(await contrast(), theme).toBeGreaterThanOrEqual(7);
  }
});

test("where the browser knows no highlights the block carries the mark", async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(window, "Highlight", { value: undefined }));
  await giveVoices(page, ALL, { pace: 60_000 });
  await page.goto(site.url);
  await listen(page).click();
  await expect(page.locator("main .aloud-now")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(".aloud-now")).toHaveCount(0);
});
