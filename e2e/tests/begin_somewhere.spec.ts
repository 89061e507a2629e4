// The results begin with one thing to do: what brings most among all that is certain and has to be asked for.
import { expect, test } from "../fixtures";
import { TOULOUSE } from "../households";
import { begin, go, journey } from "../walk";

test("one right comes first, and the next one once that is done", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await journey(page, TOULOUSE);
  const first = page.locator(".begin .card");
  await expect(first).toHaveCount(1);
  await expect(first).toHaveAttribute("data-verdict", "yes");
  const right = (await first.getAttribute("data-right")) ?? "";
  const low = Number(await first.getAttribute("data-low"));
  // It stands once, and no other that has to be asked for brings more each month.
  await expect(page.locator(`.card[data-right=${right}]`)).toHaveCount(1);
  const others = page.locator(".group.is-yes:not(.begin) .card");
  await expect(others).not.toHaveCount(0);
  for (const card of await others.all()) {
    if ((await card.getAttribute("data-right")) === "complementary_health") continue; // a price brings nothing
    expect(low).toBeGreaterThanOrEqual(Number(await card.getAttribute("data-low")));
  }
  await first.click();
  await page.locator("input[name=mark]").nth(1).check();
  await go(page, "results");
  await expect(first).toHaveCount(1);
  expect(await first.getAttribute("data-right")).not.toBe(right);
});

for (const language of ["fr", "ar"] as const) {
  test(`what the household has stands beside what it could have, in ${language}`, async ({ page, site }) => {
    await begin(page, site.url, { language, country: "fr" });
    await go(page, "results");
    await expect(page.locator(".have")).toHaveCount(0);
    await go(page, "place");
    await journey(page, TOULOUSE);
    const digits = async (at: number) => (await page.locator(".have strong").nth(at).innerText()).replace(/[^0-9]/g, "");
    expect(await digits(0)).toBe("850");
    const total = (await page.locator(".total .amount").innerText()).replace(/[^0-9]/g, "");
    expect(await digits(1)).toBe(total);
    // Drawn: what is there, then what is sure, side by side and without a gap.
    const ends = await page.locator(".have-bar path").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [Math.round(left), Math.round(right)]));
    const [now, sure] = language === "ar" ? ends.map(([left, right]) => [-right, -left]) : ends;
    expect(sure[0]).toBe(now[1]);
    expect(sure[1]).toBeGreaterThan(sure[0]);
  });
}
