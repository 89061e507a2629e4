// What a screen reader finds on the main pages: roles, names and states, kept as short files that a person can read.
// After a wanted change: `npx playwright test --project=chromium tests/read_tree.spec.ts --update-snapshots`, and read what changed.
import { expect, test } from "../fixtures";
import { tour } from "../tour";

test.describe.configure({ timeout: 240_000 });

const PAGES = ["welcome", "first", "results", "right-yes", "papers", "ahead", "what-if", "print", "help", "settings", "accessibility", "together", "together-close", "files", "consent", "files-open"];

for (const language of ["fr", "ar"] as const) {
  test(`the tree of the main pages, in ${language}`, { tag: "@chromium" }, async ({ page, site }) => {
    const read = new Set<string>();
    await tour(page, site.url, language, async (name) => {
      if (!PAGES.includes(name) && !/^question-(tick|choice|date|number)/.test(name)) return;
      read.add(name);
      // The whole page once: what surrounds it is the same everywhere.
      const root = name === "welcome" ? page.locator("#app") : page.locator("main");
      await expect.soft(root, name).toMatchAriaSnapshot({ name: `${name}-${language}.aria.yml` });
    });
    expect([...PAGES].filter((name) => !read.has(name))).toEqual([]);
  });
}
