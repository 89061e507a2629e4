// Looks everywhere that something about a person could leak to: requests, addresses, titles, history, caches, storage, console.
import type { BrowserContext, Page } from "@playwright/test";
import type { Site } from "./fixtures";

/** Something that was found where it must not be. */
export interface Leak {
  where: string;
  what: string;
}

/** What must be found nowhere. */
export interface Canaries {
  /** Anywhere in a text: typed figures, names. */
  texts: string[];
  /** As a whole word: ids of inputs and rights. */
  words: string[];
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}_]+/u);

/** Every canary in a text. */
export function found(text: string, { texts, words }: Canaries): string[] {
  const all = new Set(wordsOf(text));
  return [...texts.filter((one) => text.includes(one)), ...words.filter((one) => all.has(one))];
}

/** Watches a context from before its first page. */
export class Watch {
  /** Every place looked at, with what was there: a test that saw nothing has proved nothing. */
  readonly seen: { where: string; text: string }[] = [];
  readonly outside: string[] = [];

  constructor(
    private context: BrowserContext,
    private site: Site,
  ) {
    context.on("request", (request) => {
      this.note("request", `${request.method()} ${request.url()} ${request.postData() ?? ""}`);
      const url = new URL(request.url());
      if (url.origin !== site.origin && !["data:", "blob:", "about:", "chrome:"].includes(url.protocol)) this.outside.push(request.url());
    });
    context.on("console", (message) => this.note("console", message.text()));
    context.on("page", (page) => {
      page.on("framenavigated", (frame) => this.note("navigation", frame.url()));
      page.on("websocket", (socket) => this.outside.push(socket.url()));
    });
  }

  private note(where: string, text: string) {
    this.seen.push({ where, text });
  }

  /** Looks at what stands in a page now. `draft`: whether the draft itself may hold answers. */
  async look(page: Page, draft: boolean) {
    this.note("address", page.url());
    this.note("title", await page.title());
    const stored = await page.evaluate(async () => {
      const out: [string, string][] = [
        ["cookie", document.cookie],
        ["name", window.name],
        ["state", JSON.stringify(history.state)],
        ["localStorage", JSON.stringify({ ...localStorage })],
        ["sessionStorage", JSON.stringify({ ...sessionStorage })],
        ["performance", JSON.stringify([...performance.getEntriesByType("mark"), ...performance.getEntriesByType("measure")])],
      ];
      for (const name of await caches.keys()) {
        out.push(["cache", name]);
        for (const request of await (await caches.open(name)).keys()) out.push(["cache", `${request.method} ${request.url} ${[...request.headers].join(" ")}`]);
      }
      for (const { name, version } of await indexedDB.databases()) {
        out.push(["database", name ?? ""]);
        const open = indexedDB.open(name ?? "", version);
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          open.onsuccess = () => resolve(open.result);
          open.onerror = () => reject(open.error);
        });
        for (const store of database.objectStoreNames) {
          const objects = database.transaction(store).objectStore(store);
          const [keys, values] = await Promise.all(
            [objects.getAllKeys(), objects.getAll()].map((asked) => new Promise<unknown[]>((resolve) => (asked.onsuccess = () => resolve(asked.result)))),
          );
          const text = values.map((value) => (value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : JSON.stringify(value)));
          out.push([`store ${name}/${store}`, `${keys.join(" ")} ${text.join(" ")}`]);
        }
        database.close();
      }
      return out;
    });
    for (const [where, text] of stored) if (!(draft && where === "store pont/draft")) this.note(where, text);
    return stored;
  }

  /** Everything in Chromium's own history of the tab. */
  async history(page: Page) {
    const session = await this.context.newCDPSession(page);
    const { entries } = await session.send("Page.getNavigationHistory");
    for (const entry of entries) this.note("history", `${entry.url} ${entry.userTypedURL} ${entry.title}`);
    await session.detach();
  }

  /** What was found of the canaries, in the browser and in the host's own log. */
  leaks(canaries: Canaries): Leak[] {
    const log = this.site.log().map((line) => ({ where: "access log", text: `${line.url} ${line.body} ${line.headers.join(" ")}` }));
    return [...this.seen, ...log].flatMap(({ where, text }) => found(text, canaries).map((what) => ({ where, what })));
  }
}
