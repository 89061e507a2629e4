// Calls: a right that is closed stays a right, and says when it opens; days where they are written, months where they are only usual.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { type Household, MATARO, evaluated } from "../households";
import { begin, go, journey, openRight, unmarked } from "../walk";
import { Watch } from "../watch";
import { readFileSync } from "node:fs";

test.describe.configure({ timeout: 180_000 });

/** A lone mother of two who owns her home in Mataró: one right of each kind. */
const OWNER: Household = {
  ...MATARO,
  answers: { ...JSON.parse(readFileSync(new URL("../../catalogue/households/es/lone_mother.json", import.meta.url), "utf8")), town: 8121, tenure: "owner" },
};

/** How the calls of some rights stand on a day, with a day or a month that is told. */
const ON: Record<string, [right: string, state: string, told: Record<"fr" | "ar", RegExp>][]> = {
  "2026-11-27": [
    ["ulleres", "open", { fr: /^Ouvert jusqu’au 31 décembre 2026\.$/, ar: /^مفتوح حتى 31 .+ 2026\.$/ }],
    ["mataro_ibi_familia", "opens", { fr: /^Fermé\. Ouvre le 2 mai 2027\.$/, ar: /^مغلق\. يُفتح في 2 .+ 2027\.$/ }],
    ["mataro_ibi", "closed", { fr: /^Fermé\. Ouvre d’habitude entre janvier et mai\.$/, ar: /^مغلق\. يُفتح عادةً بين [^0-9]+\.$/ }],
    ["beca_menjador", "perhaps", { fr: /^Peut-être ouvert[^0-9]+avril et juin\.$/, ar: /^اسأل[^0-9]+\.$/ }],
    ["val_escolar", "perhaps", { fr: /^Peut-être ouvert[^0-9]+septembre et novembre\.$/, ar: /^اسأل[^0-9]+\.$/ }],
    ["padro", "", { fr: /^$/, ar: /^$/ }],
  ],
  "2027-08-31": [
    ["mataro_ibi_familia", "open", { fr: /^Ouvert jusqu’au 31 août 2027\.$/, ar: /^مفتوح حتى 31 .+ 2027\.$/ }],
    ["val_escolar", "closed", { fr: /^Fermé\. Ouvre d’habitude entre septembre et novembre\.$/, ar: /^مغلق\. [^0-9]+\.$/ }],
  ],
  "2027-09-01": [["mataro_ibi_familia", "opens", { fr: /^Fermé\. Ouvre le 2 mai 2028\.$/, ar: /^مغلق\. يُفتح في 2 .+ 2028\.$/ }]],
};

const card = (page: Page, right: string) => page.locator(`.card[data-right="${right}"]`);

/** The line of a call: its name, and its text as somebody hears it. */
async function call(within: ReturnType<Page["locator"]>) {
  const line = within.locator(".call");
  if ((await line.count()) === 0) return ["", ""];
  return [await line.first().getAttribute("data-call"), unmarked(await line.first().textContent()).trim()];
}

for (const [day, rights] of Object.entries(ON)) {
  for (const language of ["fr", "ar"] as const) {
    test.describe(`on ${day}`, () => {
      test.use({ today: day });
      test(`each right says whether it can be asked for, in ${language}`, { tag: language === "ar" ? [] : "@chromium" }, async ({ page, site }) => {
        await begin(page, site.url, { language, country: "es" });
        const said = await journey(page, OWNER);
        const found = evaluated("es", said.answers, day);
        for (const [right, state, told] of rights) {
          const [name, text] = await call(card(page, right).first());
          expect(name, right).toBe(state);
          expect(text, right).toMatch(told[language]);
          // The rules alone say what a right is: a closed one is never a no.
          expect(await card(page, right).first().getAttribute("data-verdict")).toBe(found.find((one) => one.right === right)?.verdict);
        }
      });
    });
  }
}

/** A date stands between marks of direction. */
const OPENS = /Fermé\. Ouvre le .?2 mai 2027.?\./;

test("a call is read in the tree, on the page of the right, on paper, in lists and in the calendar", { tag: "@chromium" }, async ({ page, context, site }) => {
  const watch = new Watch(context, site);
  await begin(page, site.url, { language: "fr", country: "es" });
  await journey(page, OWNER);
  const begins = page.locator(".begin .card .call");
  if ((await begins.count()) > 0) expect(["open", "perhaps", "comes"]).toContain(await begins.getAttribute("data-call"));
  await openRight(page, '.card[data-right="mataro_ibi_familia"]');
  const claim = page.locator("section", { has: page.locator(".call") });
  await expect(claim).toContainText(OPENS);
  await expect(claim).toContainText("D’après les dernières règles connues.");
  await expect(claim.locator(".cite")).toContainText("2018");
  expect(await claim.ariaSnapshot(), "told in words").toMatch(OPENS);
  // By keyboard from there to the calendar.
  await claim.locator('a[href$="/reminders"]').focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/reminders$/);
  await expect(page.locator(".reminder").first()).toBeVisible();
  await expect(page.locator("main"), "nothing is named unasked").not.toContainText("IBI");
  await page.locator("label:has(#reminders-detailed)").click();
  const days = page.locator(".reminder");
  await expect(days.filter({ hasText: "2 mai 2027" })).toContainText("La demande ouvre aujourd’hui");
  await expect(days.filter({ hasText: "31 août 2027" })).toContainText("Dernier jour pour demander");
  await expect(days.filter({ hasText: "Peut ouvrir dès ce mois-ci" }).filter({ hasText: "1er janvier 2027" })).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".button-main").click()]);
  const file = readFileSync(await download.path(), "utf8");
  for (const date of ["20261231", "20270502", "20270831"]) expect(file).toContain(`DTSTART;VALUE=DATE:${date}`);
  for (const path of ["papers", "ahead"]) {
    await go(page, path);
    const lines = page.locator("#calls li");
    await expect(lines.first()).toBeVisible();
    // What comes first stands first.
    const order = await lines.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.right ?? ""));
    expect(order.indexOf("ulleres")).toBeLessThan(order.indexOf("mataro_ibi_familia"));
    await expect(page.locator('#calls li[data-right="mataro_ibi_familia"]')).toContainText(OPENS);
  }
  await go(page, "print");
  await page.locator("label:has(#print-full)").click();
  await expect(page.locator(".sheet-call").filter({ hasText: OPENS }).first()).toBeVisible();
  await go(page, "share");
  await expect(page.locator("#share-text")).toContainText(/Ouvert jusqu’au .?31 décembre 2026/);
  await watch.look(page, false);
  expect(watch.outside, "nobody is told").toEqual([]);
});
