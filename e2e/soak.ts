// Long tests for `cargo xtask soak`: a thousand kills, a hundred people before a screen in a lobby.
import { expect, test } from "./fixtures";
import { surviveKills } from "./kills";
import { leaveNothing } from "./lobby";

const KILLS = Number(process.env.PONT_KILLS ?? 1000);
const SESSIONS = Number(process.env.PONT_SESSIONS ?? 100);

// A tab that dies may take a half-finished request with it.
test.use({ tolerate: /./ });

test("a draft survives every kill", async ({ context, site }) => {
  expect(await surviveKills(context, site, KILLS), "whole conversations were finished").toBeGreaterThan(0);
});

test("a screen in a lobby forgets everybody", async ({ page, context, site }) => {
  await leaveNothing(page, context, site, SESSIONS);
});
