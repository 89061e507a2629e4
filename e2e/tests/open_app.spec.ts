// The first seconds: what is there before the app, what happens when it does not come, and what it may ask the host for.
import { TODAY, expect, test } from "../fixtures";
import { LANGUAGES, begin, decide, fillUnknown, heading, onward, welcome } from "../walk";

test("the app opens, runs its wasm and sends only to its own host", async ({ page, site }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== site.origin) elsewhere.push(request.url());
  });
  const answer = await page.goto(site.url);
  expect(answer?.headers()["content-security-policy"]).toContain("default-src 'self'");
  await expect(heading(page)).toBeVisible();
  await expect(heading(page)).not.toBeEmpty();
  expect(await page.evaluate(() => performance.getEntriesByType("resource").some((one) => one.name.endsWith(".wasm")))).toBe(true);
  expect(elsewhere).toEqual([]);
});

test("an address of a page gives the page", async ({ page, site }) => {
  const answer = await page.goto(`${site.url}q/7`);
  expect(answer?.status()).toBe(200);
  await expect(heading(page)).toBeVisible();
});

test("a language tapped before the app is here is the app's language", { tag: "@chromium" }, async ({ page, context, site }) => {
  let go = () => {};
  const tapped = new Promise<void>((resolve) => (go = resolve));
  await context.route("**/*.wasm", async (route) => {
    await tapped;
    await route.continue();
  });
  await page.goto(site.url, { waitUntil: "commit" });
  for (const language of LANGUAGES) await expect(page.locator(`#first li[lang=${language}] p`).first()).toBeVisible();
  const button = page.locator("#first [data-language=ar]");
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  go();
  await expect(heading(page)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("#first, #failed")).toHaveCount(0);
});

test("the country that was tapped last counts, whichever law comes last", { tag: "@chromium" }, async ({ page, context, site }) => {
  let go = () => {};
  const late = new Promise<void>((resolve) => (go = resolve));
  await context.route("**/data/places-fr-*", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(site.url);
  await page.locator("#country-fr").click();
  await page.waitForURL(/\/need$/);
  await page.locator(".back").click();
  await page.locator("#country-es").click();
  await onward(page);
  await decide(page);
  const towns = page.locator(".found button");
  const find = async () => {
    for (const digit of "08301") await page.locator(".keypad .key").filter({ hasText: digit }).click();
    await expect(towns).toHaveText([/Mataró/]);
  };
  await find();
  const came = page.waitForResponse(/places-fr-/);
  go();
  await (await came).finished();
  await page.locator("#place").fill("");
  await find();
});

test("a double click does no more than a click", { tag: "@chromium" }, async ({ page, site }) => {
  await page.goto(site.url);
  await page.locator("#country-fr").dblclick();
  await page.waitForURL(/\/need$/);
  await expect(page.locator("main input:checked")).toHaveCount(0);
  await page.locator(".onward .button-main").dblclick();
  await page.waitForURL(/\/keep$/);
  await decide(page);
  await page.locator("main .option-quiet").last().dblclick();
  await page.waitForURL(/\/q\/1$/);
  await fillUnknown(page);
  await page.locator(".onward .button-main").dblclick();
  await page.waitForURL(/\/q\/2$/);
  await expect(heading(page)).toBeVisible();
  await expect(page.locator("#problems")).toHaveCount(0);
  // On one page each click counts: two children, not one.
  await page.locator(".back").click();
  await page.locator(".stepper button").nth(1).dblclick();
  await expect(page.locator(".stepper output").first()).toHaveText("2");
});

test("the way back leads through the first pages one by one", async ({ page, site }) => {
  await welcome(page, site.url, { language: "fr", country: "fr" });
  await onward(page);
  await expect(page).toHaveURL(/\/keep$/);
  await page.goBack();
  await expect(page.locator(".option-tile").first()).toBeVisible();
  await page.goBack();
  await expect(page.locator("#country-fr")).toHaveAttribute("aria-pressed", "true");
  await page.goForward();
  await page.locator(".back").click();
  await expect(page).toHaveURL(site.url);
  await expect(page.locator("#country-fr")).toBeVisible();
});

test("the address of a first page, opened without a country, leads to the first one", async ({ page, site }) => {
  for (const [path, on] of [["need", ".onward .button-main"], ["keep", "main .options > button.option"]]) {
    await page.goto(site.url + path);
    await page.locator(on).first().click();
    await expect(page).toHaveURL(site.url);
    await expect(page.locator("#country-fr")).toBeVisible();
  }
});

test("without JavaScript the page says so in four languages", { tag: "@chromium" }, async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url);
  for (const language of LANGUAGES) await expect(page.locator(`noscript li[lang=${language}]`)).toBeVisible();
  await context.close();
});

test.describe("what does not come", () => {
  // The browser itself tells the console of each load that failed.
  test.use({ tolerate: /Failed to load resource|ERR_FAILED/ });

  for (const files of ["**/*.wasm", "**/pont-app-*.js", "**/app.ftl"]) {
    test(`${files}: said in four languages, with a way to try again`, { tag: "@chromium" }, async ({ page, context, site }) => {
      await context.route(files, (route) => route.abort());
      await page.goto(site.url);
      for (const language of LANGUAGES) await expect(page.locator(`#failed li[lang=${language}] a`)).toBeVisible();
      await context.unroute(files);
      await page.locator("#failed li[lang=fr] a").click();
      await expect(heading(page)).toBeVisible();
    });
  }

  test("the later pages: said where one was wanted, and they come when tried again", { tag: "@chromium" }, async ({ page, context, site }) => {
    await context.route("**/pont-later-*.wasm", (route) => route.abort());
    await page.goto(`${site.url}settings`);
    const title = heading(page);
    // Before it is known that they do not come, the page asks for a moment.
    await expect(page.locator("main .button-main")).toBeVisible();
    const failed = await title.innerText();
    // A human is there even so.
    await page.locator("main a.button").click();
    await expect(page.locator("main a[href^='tel:']").first()).toBeVisible();
    await page.goBack();
    await expect(title).toHaveText(failed);
    await context.unroute("**/pont-later-*.wasm");
    await page.locator("main .button-main").click();
    await expect(page.locator("main input[type=radio], main [aria-pressed]").first()).toBeVisible();
  });
});

test.describe("a clock that is wrong", () => {
  test.use({ today: "2019-03-01" });

  test("the day is asked for before anything is worked out", async ({ page, site }) => {
    await welcome(page, site.url, { language: "fr", country: "fr" });
    await expect(page.locator("#date-year")).toBeVisible();
    // A day before the last check of the rules is not believed either.
    const [year, month, day] = TODAY.split("-");
    for (const [id, text] of [["day", day], ["month", month], ["year", year]] as const) await page.locator(`#date-${id}`).fill(text!);
    await page.locator("form:has(#date-year) button").click();
    await expect(page.locator("#date-year")).toBeHidden();
    await page.locator(".onward .button-main").click();
    await page.locator("main .options > button.option").nth(1).click();
    await page.waitForURL(/\/place$/);
  });
});

test("the app can be installed: its manifest and icons are whole", { tag: "@chromium" }, async ({ page, site, request }) => {
  await page.goto(site.url);
  await expect(heading(page)).toBeVisible();
  const address = await page.locator("link[rel=manifest]").evaluate((link) => (link as HTMLLinkElement).href);
  const manifest = await (await request.get(address)).json();
  expect(manifest).toMatchObject({ name: "Pont", display: "standalone" });
  const sizes = new Set<string>();
  for (const { src, sizes: size, purpose } of manifest.icons as { src: string; sizes: string; purpose?: string }[]) {
    sizes.add(`${size} ${purpose ?? "any"}`);
    expect((await request.get(new URL(src, address).href)).status(), src).toBe(200);
  }
  for (const wanted of ["192x192 any", "512x512 any"]) expect([...sizes]).toContain(wanted);
});

test("the second wasm finds the rules as they were published", async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  const { go } = await import("../walk");
  await go(page, "about");
  await expect(page.locator("[data-whole=true]")).toBeVisible();
});

// Firefox's remote protocol cannot show a page as it prints.
test("what is not for paper is not printed", { tag: "@chromium" }, async ({ page, site }) => {
  await begin(page, site.url, { language: "fr", country: "fr" });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".bar")).toBeHidden();
});

test("a printed sheet stands in the person's and in the office's language", async ({ page, site }) => {
  await begin(page, site.url, { language: "ar", country: "fr" });
  const { go, journey } = await import("../walk");
  const { PENSIONER } = await import("../households");
  await journey(page, PENSIONER);
  await go(page, "print");
  await expect(page.locator(".sheet-side[lang=ar][dir=rtl]")).toBeVisible();
  await expect(page.locator(".sheet-side[lang=fr][dir=ltr]")).toBeVisible();
  const rights = (lang: string) => page.locator(`.sheet-side[lang=${lang}] .sheet-right`).count();
  expect(await rights("ar")).toBeGreaterThan(0);
  expect(await rights("ar")).toBe(await rights("fr"));
});
