// Starts the app. An external file because the security policy allows no inline script.

const root = document.documentElement;
const base = new URL(".", import.meta.url).pathname;
root.dataset.base = base;

// A language tapped before the app is here is not lost: the app reads it from the root element.
for (const button of document.querySelectorAll("#first [data-language]")) {
  button.addEventListener("click", () => {
    for (const other of document.querySelectorAll("#first [data-language]")) {
      other.setAttribute("aria-pressed", String(other === button));
    }
    root.dataset.language = button.dataset.language;
  });
}

// The second half of a double click must not fall on the page that the first half opened.
let clicked;
addEventListener("click", (event) => {
  if (event.detail < 2) clicked = location.pathname;
  else if (clicked !== location.pathname) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);

// The host's folder is known only here, so that one build can stand under any path.
for (const [rel, file] of [["manifest", "manifest.webmanifest"], ["apple-touch-icon", "icons/pont-192.png"]]) {
  const link = document.createElement("link");
  link.rel = rel;
  link.href = base + file;
  document.head.append(link);
}

// The one trusted-types policy: it names the only two scripts that may run beside the page.
const scripts = ["sw.js", "pont-worker_loader.js"].map((name) => location.origin + base + name);
const rules = {
  createScriptURL(url) {
    if (scripts.includes(url)) return url;
    throw new TypeError("not one of our scripts");
  },
};
const policy = globalThis.trustedTypes ? trustedTypes.createPolicy("pont", rules) : rules;

// What the app calls (see browser/service.rs and browser/worker.rs).
globalThis.pont = {
  register: () => navigator.serviceWorker.register(policy.createScriptURL(scripts[0]), { scope: base, updateViaCache: "none" }),
  startWorker: () => new Worker(policy.createScriptURL(scripts[1]), { type: "module" }),
};

try {
  const { js, link, wasm } = document.querySelector("script[data-wasm]").dataset;
  // What can be read is drawn before the code takes the line and the processor. A page that nobody sees yet is not drawn.
  await new Promise((drawn) => {
    requestAnimationFrame(() => setTimeout(drawn));
    setTimeout(drawn, 500);
  });
  const code = fetch(wasm);
  // The script that this one needs is asked for beside it; whatever does not come is told below.
  if (link) import(link).catch(() => undefined);
  code.catch(() => undefined);
  const glue = await import(js);
  await glue.default({ module_or_path: code });
} catch {
  const failed = document.getElementById("failed");
  if (failed) failed.dataset.now = "";
}
