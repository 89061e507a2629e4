// A long test for `cargo xtask soak`: a thousand kills.
import { expect, test } from "./fixtures";
import { surviveKills } from "./kills";

const KILLS = Number(process.env.PONT_KILLS ?? 1000);

// A tab that dies may take a half-finished request with it.
test.use({ tolerate: /./ });

test("a draft survives every kill", async ({ context, site }) => {
  expect(await surviveKills(context, site, KILLS), "whole conversations were finished").toBeGreaterThan(0);
});
