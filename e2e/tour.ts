// Every page template once, in a language: shared by the accessibility checks, the layout checks and the gallery.
import type { Page } from "@playwright/test";
import { type Household, MATARO, TOULOUSE } from "./households";
import {
  type Language,
  answer,
  decide,
  fields,
  fillUnknown,
  firstLook,
  go,
  heading,
  kind,
  onward,
  openRight,
  resume,
  send,
  welcome,
} from "./walk";

/** Languages of a country's offices see that country's law; the others see the one that they are likelier to need. */
export const homeOf = (language: Language): Household => (language === "es" || language === "ca" ? MATARO : TOULOUSE);

/** What somebody cannot say at the end, so that rights stay open. */
const SILENCED = ["net_wage", "livret_a", "nationality", "income_now", "income_last_year", "resident_year"];

/** Shows every template and calls back on each, under its name. */
export async function tour(page: Page, url: string, language: Language, visit: (name: string) => Promise<void>) {
  const household = homeOf(language);
  await welcome(page, url, { language, country: household.country });
  await go(page, "");
  await visit("welcome");
  await go(page, "need");
  await visit("need");
  await onward(page);
  await heading(page).waitFor();
  await visit("keep");
  await decide(page, true);

  await visit("place");
  await page.locator("main > .button-plain").click();
  await page.locator("#place[type=search]").fill(household.town.name.slice(0, 4));
  await page.locator(".found button").first().waitFor();
  await visit("place-by-name");
  await page.locator("main > .button-plain").click();
  await answer(page, household);

  const kinds = new Set<string>();
  let looked = false;
  const silenced = new Set<string>();
  let failed = false;
  while ((await kind(page)) !== "end") {
    if (!looked && (await firstLook(page).count()) > 0) {
      looked = true;
      await firstLook(page).click();
      await page.waitForURL(/\/first$/);
      await visit("first");
      await page.goBack();
      await page.waitForURL(/\/q\/\d+$/);
      await heading(page).waitFor();
    }
    const asked = await fields(page);
    if (asked.some(({ input }) => SILENCED.includes(input))) silenced.add(new URL(page.url()).pathname.replace(/^.*\/(?=q\/)/, ""));
    const template = asked.length === 0 ? "household" : `${[...new Set(asked.map(({ type }) => type))].sort().join("-")}${asked.length > 1 ? "-several" : ""}`;
    if (!kinds.has(template)) {
      kinds.add(template);
      await visit(`question-${template}`);
      if (asked.length > 1 && !failed) {
        failed = true;
        await page.locator(".onward .button-main").click();
        await page.locator("#problems").waitFor();
        await visit("question-wrong");
      }
    }
    await answer(page, household);
  }

  if (!looked) throw new Error("no first look was offered");
  await visit("results");
  // Unfolded as well: what comes by itself, what is not for now and why.
  const folds = await page.locator("details.fold > summary").all();
  for (const fold of folds) await fold.click();
  await visit("results-unfolded");
  for (const fold of folds) await fold.click();
  await go(page, "papers");
  await page.locator(".papers input").first().check();
  await visit("papers");
  await go(page, "ahead");
  await page.locator(".ahead").waitFor();
  await visit("ahead");
  await go(page, "what-if");
  await page.locator(".curve").waitFor();
  await page.locator(".what-if details summary").click();
  await visit("what-if");
  await go(page, "results");
  for (const verdict of ["yes", "no", "office"]) {
    const card = `.card[data-verdict=${verdict}]`;
    if ((await page.locator(card).count()) === 0) continue;
    await openRight(page, card);
    await visit(`right-${verdict}`);
    if (verdict === "yes") {
      const outside = page.locator("main [aria-haspopup=dialog]").first();
      if ((await outside.count()) > 0) {
        await outside.click();
        await page.locator("#outside-dialog").waitFor();
        await visit("outside-dialog");
        await page.keyboard.press("Escape");
      }
    }
    await go(page, "results");
  }
  // Somebody who can no longer say incomes and papers: the stop, and which documents would settle the rest.
  for (const path of silenced) {
    await go(page, path);
    await fillUnknown(page);
    await send(page);
  }
  while ((await kind(page)) !== "end") await answer(page, household);
  await page.locator("#settle").waitFor();
  await visit("results-waiting");
  await openRight(page, ".card[data-verdict=open]");
  await visit("right-open");
  await go(page, "print");
  await visit("print");
  for (const [option, name] of [["full", "print-full"], ["ticket", "print-ticket"]]) {
    await page.locator(`label:has(#print-${option})`).click();
    await visit(name);
  }
  await go(page, "reminders");
  await page.locator(".reminders").waitFor();
  await visit("reminders");
  for (const path of ["answers", "share", "take", "help", "urgent", "about", "accessibility", "credits", "towns", "settings", "nowhere/at/all"]) {
    await go(page, path);
    await visit(path.split("/")[0]);
  }
  for (const [name, tool] of [["language-dialog", 0], ["erase-dialog", 3]] as const) {
    await page.locator(".bar .tool").nth(tool).click();
    await page.locator(`#${name}`).waitFor();
    await visit(name);
    await page.keyboard.press("Escape");
  }
  // Most test machines have no voice: then the page says so.
  await page.locator(".bar .tool-listen").click();
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0 || document.querySelector(".aloud[data-silence]"));
  await visit("listen");
  await page.keyboard.press("Escape");
  await page.reload();
  await page.locator("main .options > .button").first().waitFor();
  await visit("resume");
  await resume(page);
  await helper(page, visit);
}

/** Who helps somebody: two doors, files, and what the person is asked. */
async function helper(page: Page, visit: (name: string) => Promise<void>) {
  await go(page, "together");
  await visit("together");
  await page.locator("#door-close").click();
  await visit("together-close");
  await go(page, "files");
  await visit("files");
  await page.locator("#files-create").click();
  await visit("charter");
  await page.locator("#charter-accept").click();
  const word = await page.locator(".files-word").innerText();
  // It is another one each time: nobody could compare it.
  await page.locator(".files-word bdi").evaluate((shown) => (shown.textContent = "0000 0000 0000 0000"));
  await visit("files-word");
  await page.locator("#secret").fill(word);
  await page.locator("form .button-main").click();
  await page.locator("main > .buttons").waitFor();
  await go(page, "consent");
  await visit("consent");
  await page.locator("#consent-yes").click();
  await page.locator("#problems").waitFor();
  await visit("consent-wrong");
  await page.locator("label:has(#purpose-0)").click();
  await page.locator("label:has(#days-0)").click();
  await page.locator("#consent-yes").click();
  await page.waitForURL(/\/place$/);
  await go(page, "hand");
  await visit("hand");
  await go(page, "journal");
  await visit("journal");
  await go(page, "mandate");
  await visit("mandate");
  await page.locator("#mandate-new").click();
  await visit("mandate-new");
  await page.locator("#mandate-make").click();
  await page.locator("#problems").waitFor();
  for (const tick of ["theme-social", "by-site", "mandate-day-31", "mandate-guardian"]) await page.locator(`label:has(#${tick})`).click();
  await page.locator("#mandate-make").click();
  await page.locator(".sheet-qr").first().waitFor();
  // Chance makes its signs and its code: nobody could compare them.
  await page.locator(".sheet").evaluate((sheet) => {
    for (const code of sheet.querySelectorAll(".sheet-qr path")) code.setAttribute("d", "M0 0h9v9h-9z");
    for (const signs of sheet.querySelectorAll(".small [lang=en], .small bdi")) signs.textContent = "0000000000000000";
  });
  await visit("mandate-paper");
  await page.locator("[data-notice=file] .button").click();
  await page.locator(".files > li").waitFor();
  await visit("files-open");
  await page.locator("main > .buttons > .button").last().click();
  await page.locator("#secret").waitFor();
  await visit("files-closed");
}
