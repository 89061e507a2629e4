// A few WebDriver commands for WebKitGTK's MiniBrowser, which Playwright cannot drive.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Opens a browser; `close()` ends it. */
export async function open() {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${url}/status`)).ok, 10_000);

  async function call(method, path, body) {
    const answer = await fetch(url + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  const options = { binary: miniBrowser(), args: ["--automation"] };
  const capabilities = { alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": options } };
  const { sessionId } = await call("POST", "/session", { capabilities });
  const session = `/session/${sessionId}`;
  const run = (script, ...args) => call("POST", `${session}/execute/sync`, { script, args });
  const wait = (script, ...args) => until(() => run(script, ...args), 40_000, script);

  return {
    go: (address) => call("POST", `${session}/url`, { url: address }),
    reload: () => call("POST", `${session}/refresh`, {}),
    address: () => call("GET", `${session}/url`),
    title: () => call("GET", `${session}/title`),
    /** Runs a function body in the page. */
    run,
    /** Waits until a function body gives something true in the page, and gives it. */
    wait,
    /** Presses what is there. WebDriver refuses what another page of the same application is just replacing: the page presses it itself. */
    press: (css) => wait("const found = document.querySelector(arguments[0]); found?.click(); return !!found", css),
    find: async (css) => (await until(() => call("POST", `${session}/element`, { using: "css selector", value: css }), 40_000, css))[ELEMENT],
    click: (element) => call("POST", `${session}/element/${element}/click`, {}),
    type: (element, text) => call("POST", `${session}/element/${element}/value`, { text }),
    text: (element) => call("GET", `${session}/element/${element}/text`),
    size: (width, height) => call("POST", `${session}/window/rect`, { width, height }),
    close: async () => {
      await call("DELETE", session).catch(() => undefined);
      driver.kill();
    },
  };
}

/** MiniBrowser lies in the library's own folder, which carries the machine's name. */
function miniBrowser() {
  const packages = ["libwebkit2gtk-4.1-0", "libwebkitgtk-6.0-4", "libwebkit2gtk-4.0-37"];
  for (const name of packages) {
    try {
      const files = execFileSync("dpkg", ["-L", name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split("\n");
      const found = files.find((file) => file.endsWith("/MiniBrowser") && existsSync(file));
      if (found) return found;
    } catch {
      // Another version of the library may be the one installed.
    }
  }
  throw new Error("WebKitGTK's MiniBrowser was not found: install webkit2gtk-driver");
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(probe, limit, what = "the driver") {
  const end = Date.now() + limit;
  let last;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value) return value;
    } catch (why) {
      last = why;
    }
    await sleep(100);
  }
  throw new Error(`waited too long for: ${what}`, { cause: last });
}
