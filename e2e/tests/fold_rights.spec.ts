// Many rights, one thing on a screen: what is not to be done now is folded, by the keyboard as well; what was opened stays open on
// the way back and is forgotten with the conversation. Nothing is asked of the host for it, and it works without a network.
import AxeBuilder from "@axe-core/playwright";
import { expect, installed, test } from "../fixtures";
import { TOULOUSE, evaluated } from "../households";
import { type Language, Said, answer, begin, go, heading, journey, openRight, shown } from "../walk";

for (const language of ["fr", "ar"] as Language[]) {
  test(`what needs nothing is folded, and stays as it was left, in ${language}`, { tag: "@chromium" }, async ({ page, context, site }) => {
    await begin(page, site.url, { language, country: "fr" });
    await journey(page, TOULOUSE);
    await installed(page, "fr");
    site.forget();
    await context.setOffline(true);
    const no = page.locator(".group.is-no details.fold");
    const automatic = page.locator(".group.is-automatic details.fold");
    const cards = no.locator(".card");
    await expect(no).toHaveCount(1);
    await expect(automatic).toHaveCount(1);
    await expect(cards).not.toHaveCount(0);
    await expect(cards.first()).not.toBeVisible();
    // It says how many there are, and what comes by itself each month.
    const digits = (text: string | null) => (text ?? "").replace(/[^0-9]/g, "");
    expect(digits(await no.locator(".fold-count > span").first().textContent())).toBe(String(await cards.count()));
    const found = await shown(page, TOULOUSE);
    const amount = (id: string) => found.find(({ right }) => right === id)?.amount?.[0] ?? 0;
    const yearly = ["back_to_school", "energy_voucher"].map((id) => Math.round((amount(id) * 100) / 12));
    const monthly = yearly.reduce((sum, one) => sum + one, Math.round(amount("family_allowances") * 100));
    expect(digits(await automatic.locator(".fold-count > span").nth(1).textContent())).toBe(String(monthly));

    // By the keyboard.
    await no.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(cards.first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    // To one of them and back: open still, and the other still closed.
    await openRight(page, ".card[data-verdict=no]");
    await page.goBack();
    await expect(heading(page)).toBeVisible();
    await expect(no).toHaveAttribute("open", /.*/);
    await expect(automatic).not.toHaveAttribute("open", /.*/);
    await no.locator("summary").press("Enter");
    await expect(cards.first()).not.toBeVisible();
    await no.locator("summary").click();
    expect(site.log(), "nothing is asked of the host").toEqual([]);

    // Whoever begins anew finds nothing open.
    await context.setOffline(false);
    await page.locator(".bar .tool").nth(3).click();
    await page.locator("#erase-dialog .button-alarm").click();
    await page.waitForURL((url) => url.pathname === "/");
    await begin(page, site.url, { language, country: "fr" });
    await journey(page, TOULOUSE);
    await expect(no).toHaveCount(1);
    await expect(no).not.toHaveAttribute("open", /.*/);
  });
}

test("of many rights that are open a few stand, and the others are folded by what they are", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  const said = new Said(TOULOUSE);
  for (let screens = 0; screens < 3; screens += 1) await answer(page, TOULOUSE, said);
  await go(page, "results");
  const open = page.locator(".group.is-open");
  const all = evaluated("fr", said.answers).filter(({ verdict }) => verdict === "open");
  expect(all.length).toBeGreaterThan(4);
  await expect(open.locator(".card")).toHaveCount(all.length);
  await expect(open.locator("> .card")).toHaveCount(3);
  // One of each, and none of them open; a fold holds what its name says.
  await expect(open.locator("details.fold[open]")).toHaveCount(0);
  const folds = open.locator("details.fold");
  expect(await folds.count()).toBeGreaterThan(1);
  const health = page.locator(".card[data-right=complementary_health]");
  await expect(folds.filter({ has: health }).locator("summary use")).toHaveAttribute("href", /#shelf-cover$/);
  await expect(open.locator("> .card[data-right=complementary_health]")).toHaveCount(0);
});
