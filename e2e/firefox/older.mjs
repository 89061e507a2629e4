// What stands in for what an older Firefox does not know. ESR 140 needs all of it, ESR 153 none: with the last ESR 140 this folder can go.

/** The command that takes the network away, in one context only. */
export const OFFLINE = "emulation.setNetworkConditions";

/**
 * By command that it may not know: does what was asked in another way. One that cannot throws, and Playwright is told.
 * @type {Record<string, (params: any, inside: (script: string) => Promise<void>) => unknown>}
 */
export const STAND_INS = {
  // Keeps the bodies of responses; without it `response.body()` fails, which no test asks of Firefox.
  "network.addDataCollector": () => ({ collector: "none" }),
  // No test downloads, and no page asks for the device's screen: the viewport has a command that ESR 140 knows.
  "browser.setDownloadBehavior": () => undefined,
  "emulation.setScreenOrientationOverride": () => undefined,
  "emulation.setScreenSettingsOverride": () => undefined,
  // A process has its zone from its start.
  "emulation.setTimezoneOverride": ({ timezone }) => {
    if (timezone !== process.env.TZ) throw new Error(`Firefox was started in the zone ${process.env.TZ}`);
  },
  // What pages and hosts are told that the person reads, for the whole browser: each test has one context. Numbers and
  // dates without a named locale stay the browser's; the app always names one.
  "emulation.setLocaleOverride": ({ locale }, inside) =>
    inside(`() => Services.prefs.setStringPref("intl.accept_languages", ${JSON.stringify(locale)})`),
  // The menu's "Work Offline", for the whole browser and for servers on this machine too.
  [OFFLINE]: ({ networkConditions }, inside) =>
    inside(`() => {
      Services.prefs.setBoolPref("network.disable-localhost-when-offline", true);
      Services.io.offline = ${networkConditions?.type === "offline"};
    }`),
};

/** Runs in Firefox's settings page: tells of every change of an address that loads no document. */
export const WATCH = `(tell) => {
  const { NavigationManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigationManager.sys.mjs");
  globalThis.watch = new NavigationManager();
  watch.startMonitoring();
  watch.on("same-document-changed", (_, { navigableId, url }) => tell(JSON.stringify({ context: navigableId, url })));
}`;

/** A page whose policy forbids `eval`, as the app's does. */
export const STRICT = `data:text/html,<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;

/** How Playwright calls a function in a page: its text is handed to the page's own `eval`. */
const CALL = "(utilityScript, ...args) => utilityScript.evaluate(...args)";
/** How Playwright hands a module to `eval`. */
const module = (text) => `\n    (() => {\n      const module = {};\n      ${text}\n      return module.exports.default();\n    })()`;

/** The same call with what it hands to `eval` compiled beforehand, which a page's policy allows. Other calls stay as they are. */
export function compiled(params) {
  const [, isFunction, , expression, , ...given] = params.arguments;
  if (params.functionDeclaration !== CALL || params.target.sandbox || isFunction.value !== true) return params;
  // A function may hand on to `eval` what it is given, as it is or in brackets.
  const inner = [...texts(given)].filter((text) => /=>|function/.test(text));
  const known = inner.flatMap((text) => (text.includes("module.exports") ? [module(text)] : [text, `(${text})`]));
  const table = [expression.value, ...known].filter(compiles).map((text) => `[${JSON.stringify(text)}, () => (${text}\n)]`);
  const functionDeclaration = `(utilityScript, ...args) => {
    const [known, own] = [new Map([${table.join(", ")}]), globalThis.eval];
    globalThis.eval = (text) => (known.has(text) ? known.get(text)() : own(text));
    try {
      return utilityScript.evaluate(...args);
    } finally {
      globalThis.eval = own;
    }
  }`;
  return { ...params, functionDeclaration };
}

/** Every text in a value as WebDriver BiDi writes it. */
function* texts(value) {
  if (Array.isArray(value)) for (const one of value) yield* texts(one);
  else if (typeof value?.value === "string") yield value.value;
  else if (value?.value) yield* texts(value.value);
}

/** Whether a text is an expression. */
function compiles(text) {
  try {
    return !!new Function(`return (${text}\n)`);
  } catch {
    return false;
  }
}
