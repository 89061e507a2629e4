// Fifteen of the thousand kills that `cargo xtask soak` tries.
import { test } from "../fixtures";
import { surviveKills } from "../kills";

test.describe.configure({ timeout: 120_000 });
// A tab that dies may take a half-finished request with it.
test.use({ tolerate: /./ });

test("a draft survives a tab that dies, whenever that is", { tag: "@chromium" }, async ({ context, site }) => {
  await surviveKills(context, site, 15);
});
