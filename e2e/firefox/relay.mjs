// Hands WebDriver BiDi on between Playwright and Firefox. What this Firefox can do goes through as it was said; what
// an older one (ESR 140) cannot do yet is done in another way, found out by asking it and not by its version.
import { WebSocket } from "ws";
import { OFFLINE, STAND_INS, STRICT, WATCH, compiled } from "./older.mjs";

/** The relay's own commands are numbered from here, far above Playwright's. */
const OWN = 1e9;
/** The channel on which Firefox's settings page tells of changed addresses. */
const HISTORY = "pont-history";

/** Joins a connection of Playwright's with one to Firefox. */
export function relay(playwright, address) {
  const firefox = new WebSocket(address, { maxPayload: 0 });
  const open = new Promise((resolve) => firefox.once("open", resolve));
  /** What Playwright asked and the relay may have to answer, by number. */
  const asked = new Map();
  /** The relay's own commands, by number. */
  const own = new Map();
  let last = OWN;
  /** Whether a page's policy forbids Playwright the page's `eval`. */
  let strict = false;
  /** Whether the whole browser is without a network for the sake of one context. */
  let offline = false;

  const command = (method, params) =>
    new Promise((resolve, reject) => {
      own.set(++last, { resolve, reject });
      firefox.send(JSON.stringify({ id: last, method, params }));
    });

  /** The tab that Firefox opened by itself, which no test has. */
  const spare = once(async () => {
    const { contexts } = await command("browsingContext.getTree", { maxDepth: 0 });
    return contexts.find((one) => one.userContext === "default").context;
  });

  const settings = once(async () => {
    const context = await spare();
    await command("browsingContext.navigate", { context, url: "about:config", wait: "complete" });
    return context;
  });

  /** Calls a function in Firefox's settings page, which may do what its menus do. */
  async function inside(functionDeclaration, ...given) {
    const target = { context: await settings() };
    const done = await command("script.callFunction", { functionDeclaration, arguments: given, target, awaitPromise: true });
    if (done.type !== "success") throw new Error(done.exceptionDetails.text);
  }

  /** Finds out, at the start of a session, what no answer to a command of Playwright's would tell. */
  async function prepare() {
    const context = await spare();
    await command("browsingContext.navigate", { context, url: STRICT, wait: "complete" });
    const tried = await command("script.evaluate", { expression: "eval('1')", target: { context }, awaitPromise: false });
    strict = tried.type === "exception";
    const subscribed = command("session.subscribe", { events: ["browsingContext.historyUpdated"] });
    if (await subscribed.then(() => true, () => false)) return;
    await command("session.subscribe", { events: ["script.message"] });
    await inside(WATCH, { type: "channel", value: { channel: HISTORY } });
  }

  playwright.on("message", async (data) => {
    await open;
    const sent = JSON.parse(String(data));
    if (sent.method === "browser.removeUserContext" && offline) {
      offline = false;
      await STAND_INS[OFFLINE]({ networkConditions: null }, inside);
    }
    if (sent.method === "session.new" || sent.method in STAND_INS) asked.set(sent.id, sent);
    if (strict && sent.method === "script.callFunction") sent.params = compiled(sent.params);
    firefox.send(JSON.stringify(sent));
  });

  firefox.on("message", async (data) => {
    const said = JSON.parse(String(data));
    const tell = (more) => playwright.send(JSON.stringify({ ...said, ...more }));
    if (said.method === "script.message" && said.params.channel === HISTORY) {
      const changed = { ...JSON.parse(said.params.data.value), timestamp: Date.now() };
      return tell({ method: "browsingContext.historyUpdated", params: changed });
    }
    if (own.has(said.id)) {
      const { resolve, reject } = own.get(said.id);
      own.delete(said.id);
      return said.type === "success" ? resolve(said.result) : reject(new Error(said.message));
    }
    const { method, params } = asked.get(said.id) ?? {};
    asked.delete(said.id);
    try {
      if (method === "session.new" && said.type === "success") await prepare();
      if (!(method in STAND_INS) || said.error !== "unknown command") return tell();
      const result = (await STAND_INS[method](params, inside)) ?? {};
      if (method === OFFLINE) offline = params.networkConditions !== null;
      playwright.send(JSON.stringify({ type: "success", id: said.id, result }));
    } catch (why) {
      tell({ type: "error", error: said.error ?? "unknown error", message: `${method}: ${why.message}` });
    }
  });

  firefox.on("error", (why) => console.error(`the connection to Firefox: ${why.message}`));
  firefox.on("close", () => playwright.close());
  playwright.on("close", () => firefox.close());
}

/** A function that does its work the first time only. */
function once(work) {
  let result;
  return () => (result ??= work());
}
