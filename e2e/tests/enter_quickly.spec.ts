// Everything that is open on one page: the same journey underneath, for who types beside the person.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../fixtures";
import { MATARO, TOULOUSE, evaluated } from "../households";
import { Said, answer, answerFields, begin, fields, go, heading, shown } from "../walk";

const findings = (all: object[]) => all.map((one) => JSON.stringify({ ...one, text: undefined })).sort();
const apply = ".quick .onward .button-main";

for (const [country, household, language] of [["fr", TOULOUSE, "fr"], ["es", MATARO, "ar"]] as const) {
  test(`what is filled on one page leads to the same rights (${country}, ${language})`, { tag: "@chromium" }, async ({ page, site }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    await begin(page, site.url, { language, country });
    const said = new Said(household);
    await answer(page, household, said);
    await answer(page, household, said);
    await go(page, "quick");
    let rounds = 0;
    for (; (await fields(page)).length > 0; rounds += 1) {
      expect(rounds, "it comes to an end").toBeLessThan(12);
      if (rounds === 0) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const before = await page.locator(".quick").innerText();
      // What no question would ask of this household is not in its file: it does not matter once the others are there.
      const asked = await fields(page);
      const strange = asked.filter(({ input }) => household.answers[input] === undefined);
      await answerFields(page, household, Object.fromEntries(strange.map(({ input }) => [input, "unknown"])));
      said.fields(asked.filter((field) => !strange.includes(field)));
      await page.locator(apply).click();
      await expect(heading(page)).toBeFocused();
      await expect.poll(() => page.locator(".quick").innerText()).not.toBe(before);
    }
    await go(page, "results");
    expect(findings(await shown(page, household))).toEqual(findings(evaluated(country, said.answers)));
  });
}

test("what cannot be read is told and loses nothing, and the keyboard is enough", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await answer(page, TOULOUSE);
  await answer(page, TOULOUSE);
  await go(page, "quick");
  const all = await fields(page);
  const number = all.find(({ type }) => type === "number");
  const choice = all.find(({ type }) => type === "choice");
  if (!number || !choice) throw new Error("neither a number nor a choice is open");
  await page.locator(`#${choice.id}`).focus();
  await page.keyboard.press("Space");
  await page.locator(`#${number.id}`).fill("beaucoup");
  await page.keyboard.press("Enter");
  await expect(page.locator("main .error").first()).toBeVisible();
  await expect(page.locator(`#${number.id}`)).toHaveValue("beaucoup");
  await expect(page.locator(`#${choice.id}`)).toBeChecked();
  await page.locator(`#${number.id}`).fill("");
  await page.keyboard.press("Enter");
  await expect(page.locator("main .error")).toHaveCount(0);
  await expect.poll(async () => (await fields(page)).some(({ input, person }) => input === choice.input && person === choice.person)).toBe(false);
});
