#!/usr/bin/env node
// Starts Debian's Firefox for Playwright, which gets the address of the relay (relay.mjs) in place of Firefox's own.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { WebSocketServer } from "ws";
import { relay } from "./relay.mjs";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0, maxPayload: 0 });
await new Promise((resolve) => server.once("listening", resolve));

const path = process.env.PONT_FIREFOX ?? "/usr/bin/firefox-esr";
const firefox = spawn(path, process.argv.slice(2), { stdio: ["ignore", "inherit", "pipe"] });
createInterface({ input: firefox.stderr }).on("line", (line) => {
  const [, address] = line.match(/^WebDriver BiDi listening on (ws:\S+)$/) ?? [];
  if (address) server.on("connection", (playwright, { url }) => relay(playwright, address + url));
  console.error(address ? `WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}` : line);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => firefox.kill(signal));
firefox.on("error", (why) => {
  console.error(`${path}: ${why.message}`);
  process.exit(1);
});
process.on("exit", () => firefox.kill());
firefox.on("exit", (code) => process.exit(code ?? 1));
