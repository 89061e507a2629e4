// The project's own web server, started for a test: production headers, an access log, and it can be stopped and started again.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {{ method: string, url: string, headers: string[], body: string, status: number }} Line one request as the host saw it
 * @typedef {{ url: string, origin: string, log: () => Line[], forget: () => void, stop: () => Promise<void>, start: () => Promise<void>, close: () => Promise<void> }} Site
 */

/**
 * Serves a built folder on a free port of localhost.
 * @param {{ dist?: string, base?: string }} [options]
 * @returns {Promise<Site>}
 */
export async function serve({ base = "/", dist } = {}) {
  const built = base === "/" ? process.env.PONT_DIST : process.env.PONT_DIST_BELOW;
  const folder = dist ?? built ?? join(root, "dist");
  const kept = mkdtempSync(join(tmpdir(), "pont-log-"));
  const logFile = join(kept, "access.jsonl");
  let [child, port, seen] = [undefined, 0, 0];

  async function start() {
    if (child && child.exitCode === null && child.signalCode === null) return;
    const own = process.env.PONT_SERVER;
    const command = own ? [own] : ["cargo", "xtask"];
    const args = ["serve", "--dist", folder, "--base", base, "--port", String(port), "--log", logFile];
    child = spawn(command[0], [...command.slice(1), ...args], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    port = await new Promise((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (more) => {
        text += more;
        const found = text.match(/serving http:\/\/localhost:(\d+)\//);
        if (found) resolve(Number(found[1]));
      });
      child.on("exit", (code) => reject(new Error(`the server ended (${code})`)));
      child.on("error", reject);
    });
  }

  async function stop() {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill();
    await ended;
  }

  const lines = () => readFileSync(logFile, "utf8").split("\n").filter(Boolean);
  await start();
  return {
    url: `http://localhost:${port}${base}`,
    origin: `http://localhost:${port}`,
    log: () => lines().slice(seen).map((line) => JSON.parse(line)),
    forget: () => void (seen = lines().length),
    start,
    stop,
    close: async () => {
      await stop();
      rmSync(kept, { recursive: true, force: true });
    },
  };
}
