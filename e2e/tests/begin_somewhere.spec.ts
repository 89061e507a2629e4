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
