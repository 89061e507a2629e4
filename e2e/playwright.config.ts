// Debian's own Chromium and Firefox; each worker process serves the built site itself (fixtures.ts).
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const timezoneId = "Europe/Paris";

const chromium = {
  browserName: "chromium" as const,
  launchOptions: {
    executablePath: process.env.PONT_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  },
};

const firefox = {
  browserName: "firefox" as const,
  // Stock Firefox speaks WebDriver BiDi; Playwright's own protocol needs a patched one.
  channel: "moz-firefox",
  launchOptions: {
    // Starts PONT_FIREFOX or Debian's own, and stands in for what an older one does not know.
    executablePath: fileURLToPath(new URL("firefox/start.mjs", import.meta.url)),
    env: { ...process.env, TZ: timezoneId },
  },
};

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    actionTimeout: 15_000,
    viewport: { width: 360, height: 640 },
    locale: "fr-FR",
    timezoneId,
    trace: "off",
    screenshot: "off",
    serviceWorkers: "allow",
  },
  projects: [
    { name: "chromium", testDir: "tests", use: chromium },
    { name: "below-a-path", testDir: "below", use: { ...chromium, base: "/pont/" } as object },
    // The main journeys; what only reads the page again in another language stays with Chromium.
    { name: "firefox", testDir: "tests", grepInvert: /@chromium/, use: firefox },
    { name: "screens", testMatch: "screens.ts", use: chromium },
    { name: "speed", testMatch: "speed.ts", fullyParallel: false, use: chromium },
    { name: "soak", testMatch: "soak.ts", timeout: 0, use: chromium },
  ],
});
