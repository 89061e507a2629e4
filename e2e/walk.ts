// Walking through the app as a person does, by what is on the screen: shared by the tests, the gallery, the timings and the long tests.
import { type Page, expect } from "@playwright/test";
import { type Answers, type Finding, type Household, answerOf, personsOf } from "./households";

export const LANGUAGES = ["fr", "ca", "es", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Start {
  language: Language;
  country: "fr" | "es";
  /** Whether the draft is kept on this device. */
  keep?: boolean;
}

/** A page of the app itself, not the words that index.html shows before it. */
export const heading = (page: Page) => page.locator("main:not(#first) h1");

/** A text without marks of direction and with plain spaces: both are the browser's and the language's own affair. */
export const unmarked = (text: string | null) => (text ?? "").replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s/gu, " ");

/** Opens the app and chooses language and country on the first page. What is needed is asked next. */
export async function welcome(page: Page, url: string, { language, country }: Start) {
  await page.goto(url);
  await page.locator(`main:not(#first) .option[lang=${language}]`).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await page.locator(`#country-${country}`).click();
  await page.waitForURL(/\/need$/);
}

/** Goes on from what is needed to where the device's owner decides what is kept. */
export const onward = (page: Page) => page.locator(".onward .button-main").click();

/** Decides what is kept, and waits for the first question. */
export async function decide(page: Page, keep = false) {
  await page.locator("main .options > button.option").nth(keep ? 0 : 1).click();
  await page.waitForURL(/\/(place|q\/\d+)$/);
  await expect(heading(page)).toBeVisible();
}

/** From an empty browser to the first question. */
export async function begin(page: Page, url: string, start: Start) {
  await welcome(page, url, start);
  await onward(page);
  await decide(page, start.keep);
}

/** Where a draft waits, says to go on with it. */
export async function resume(page: Page) {
  const options = page.locator("main .options > .button");
  await expect(options).toHaveCount(3);
  await options.first().click();
  await expect(options).toHaveCount(0);
  await expect(heading(page)).toBeVisible();
}

/** What kind of screen this is. */
export async function kind(page: Page): Promise<"place" | "household" | "question" | "end"> {
  if (!/\/(place|q\/\d+)$/.test(page.url())) return "end";
  if (await page.locator("#place").isVisible()) return "place";
  return (await page.locator("[data-input]").count()) > 0 ? "question" : "household";
}

/** Fills the screen: "I don't know" everywhere, nobody else at home. */
export async function fillUnknown(page: Page) {
  const what = await kind(page);
  if (what === "household") await page.locator("label:has(#partner-no)").click();
  if (what !== "question") return;
  for (const option of await page.locator('label:has(input[id$="-unknown"])').all()) await option.click();
}

/** Sends the screen and waits for the next one. */
export async function send(page: Page) {
  const before = page.url();
  if ((await kind(page)) === "place") await page.locator("main .option-quiet").last().click();
  else await page.locator(".onward .button-main").click();
  await page.waitForURL((url) => url.href !== before);
  await expect(heading(page)).toBeVisible();
}

/** What a screen asks: an input, the number of a person (nothing where it is the household's), and the id of its first field. */
export interface Field {
  input: string;
  person: string | null;
  id: string;
  type: "tick" | "choice" | "date" | "number";
}

/** The questions of the screen that is shown. */
export const fields = (page: Page): Promise<Field[]> =>
  page.locator("main [data-input]").evaluateAll((all) =>
    all.map((element) => {
      const inputs = [...element.querySelectorAll("input")];
      const type = inputs[0].type === "checkbox" ? "tick" : element.querySelector("input[value]:not([id$=unknown]):not([id$=refuse])[type=radio]") ? "choice" : element.querySelector(".date") ? "date" : "number";
      return { input: element.getAttribute("data-input") ?? "", person: element.getAttribute("data-person"), id: inputs[0].id, type: type as Field["type"] };
    }),
  );

/** Types the postcode on the page's own keypad and takes the town. */
export async function answerPlace(page: Page, { town }: Household) {
  for (const digit of town.postcode) await page.locator(".keypad .key").filter({ hasText: digit }).click();
  await page.locator(".found button").filter({ has: page.locator("bdi", { hasText: new RegExp(`^${town.name}$`) }) }).click();
}

/** Fills in who lives here: a partner or none, and how many children. */
export async function answerHousehold(page: Page, { answers }: Household) {
  const relations = Object.values(answers.persons) as { partner?: string; parents?: string[] }[];
  await page.locator(`label:has(#${relations.some((one) => one.partner) ? "partner" : "partner-no"})`).click();
  const more = page.locator(".stepper").first().locator("button").last();
  for (const child of relations) if (child.parents) await more.click();
}

/** What a person says instead of an answer, by the question's input. */
export type Silence = Record<string, "unknown" | "refuse">;

/** Fills in the questions of the screen with what a household answers, or with what it says instead. Gives them. */
export async function answerFields(page: Page, household: Household, silence: Silence = {}): Promise<Field[]> {
  const asked = await fields(page);
  const ticks = new Map<string | null, { first: string; any: boolean }>();
  for (const field of asked) {
    const labelled = (selector: string) => page.locator(`label:has(${selector})`);
    if (silence[field.input]) {
      await labelled(`#${field.id}-${silence[field.input]}`).click();
      continue;
    }
    const answer = answerOf(household, field.input, field.person);
    if (field.type === "tick") {
      const group = ticks.get(field.person) ?? { first: field.id, any: false };
      ticks.set(field.person, group);
      group.any ||= answer === true;
      if (answer === true) await labelled(`#${field.id}`).click();
    } else if (field.type === "choice") {
      const value = typeof answer === "boolean" ? (answer ? "yes" : "no") : answer;
      await labelled(`input[name="${field.id}"][value="${value}"]`).click();
    } else if (field.type === "date") {
      const [year, month, day] = String(answer).split("-");
      await page.locator(`#${field.id}`).fill(String(Number(day)));
      await page.locator(`#${field.id}-month`).fill(String(Number(month)));
      await page.locator(`#${field.id}-year`).fill(year);
    } else await page.locator(`#${field.id}`).fill(String(answer));
  }
  for (const { first, any } of ticks.values()) if (!any) await page.locator(`label:has(#${first}-none)`).click();
  return asked;
}

/** What was said so far, as `pont evaluate` reads it. */
export class Said {
  readonly answers: Answers;

  constructor(private household: Household) {
    this.answers = { persons: { you: {}, more: true } } as unknown as Answers;
  }

  place() {
    for (const input of this.household.place) this.answers[input] = this.household.answers[input];
  }

  persons() {
    this.answers.persons = this.household.answers.persons;
  }

  fields(asked: Field[]) {
    for (const { input, person } of asked) {
      const answer = answerOf(this.household, input, person);
      if (person === null) this.answers[input] = answer;
      else ((this.answers[input] ??= {}) as Record<string, unknown>)[personsOf(this.household)[Number(person)]] = answer;
    }
  }
}

/** Answers the screen that is shown and goes on to the next one. */
export async function answer(page: Page, household: Household, said?: Said, silence?: Silence) {
  const before = page.url();
  const what = await kind(page);
  if (what === "place") {
    await answerPlace(page, household);
    said?.place();
  } else {
    if (what === "household") {
      await answerHousehold(page, household);
      said?.persons();
    } else {
      const asked = await answerFields(page, household, silence);
      said?.fields(asked);
    }
    await page.locator(".onward .button-main").click();
  }
  await page.waitForURL((url) => url.href !== before);
  await expect(heading(page)).toBeVisible();
}

/** Far more screens than any household needs. */
const MOST = 60;

/** Answers everything that is asked. `each` runs on every screen before it is answered. Gives what was said. */
export async function journey(page: Page, household: Household, each: (number: number) => Promise<void> = async () => {}): Promise<Said> {
  const said = new Said(household);
  for (let number = 0; (await kind(page)) !== "end"; number += 1) {
    expect(number, "the conversation ends").toBeLessThan(MOST);
    await each(number);
    await answer(page, household, said);
  }
  await expect(page).toHaveURL(/\/results$/);
  return said;
}

/** The rights on the results page, each with the text of its card. */
export async function shown(page: Page, household: Household): Promise<(Finding & { text: string })[]> {
  const names = personsOf(household);
  const cards = await page.locator(".card[data-right]").evaluateAll((all) => all.map((card) => [(card as HTMLElement).dataset, card.textContent] as const));
  const scaled = (text = "") => Number(text) / 1e9;
  return cards.map(([card, text]) => ({
    right: card.right ?? "",
    holder: card.holder === undefined ? "household" : names[Number(card.holder)],
    verdict: card.verdict ?? "",
    outcome: (card.outcome ?? "").split(" ").filter(Boolean),
    amount: card.low === undefined ? null : [scaled(card.low), scaled(card.high)],
    text: text ?? "",
  }));
}

/** Opens a right from its card on the results, also where the card is folded. */
export async function openRight(page: Page, card: string) {
  const fold = page.locator("details.fold:not([open])").filter({ has: page.locator(card) });
  const first = page.locator(card).first();
  if (!(await first.isVisible())) await fold.first().locator("summary").click();
  await first.click();
  await page.waitForURL(/\/r\/\d+$/);
  // What would change it comes last: a check that reads the page while it grows sees two pages at once.
  await page.locator("h1.of-right").waitFor();
  await page.locator("main [aria-busy]").waitFor({ state: "detached" });
}

/** The way to a first look, there once the first answers are enough. */
export const firstLook = (page: Page) => page.locator('.journey-note a[href$="/first"]');

/** Moves inside the app: a reload would forget a conversation that is not kept. */
export async function go(page: Page, path: string) {
  await page.evaluate((to) => {
    const base = document.documentElement.dataset.base ?? "/";
    // The heading of the page that is left does not pass for the one of the page that comes.
    if (location.pathname !== base + to) document.querySelector("main h1")?.setAttribute("data-left", "");
    history.pushState(null, "", base + to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await expect(page.locator("main:not(#first) h1:not([data-left])")).toBeVisible();
}
