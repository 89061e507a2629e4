// Offline use. One version of the site at a time, complete or not at all. No request that the site itself did not name
// is ever kept, and nothing about the person passes through here.

const VERSION = /*VERSION*/"dev";
const PRECACHE = /*PRECACHE*/[];
const CLIPS = /*CLIPS*/[];

const BASE = new URL(".", self.location).pathname;
const PAGE = "index.html";
const CORE = `pont-${VERSION}`;
const COUNTRIES = ["fr", "es"];
// Packs of recorded prompts, one per language: kept once somebody listens, and over versions of the site.
const VOICES = "pont-clips";

const setOf = (country) => `pont-${country}-${VERSION}`;
// Index addresses are asked for as a folder: some hosts redirect the file's own name.
const address = (path) => BASE + (path === PAGE ? "" : path);
const countryOf = (path) => (path.match(/^data\/(?:places-|towns-)?(fr|es)-/) ?? path.match(/^locales\/[a-z]+\/(fr|es)\.ftl$/))?.[1];
const packs = new Set(CLIPS.map(address));
const ours = new Set(PRECACHE.map(([path]) => address(path)));

// Fetches files into a cache: all of them as listed, or none.
async function fill(name, files) {
  const kept = await caches.open(name);
  try {
    await Promise.all(files.map(async ([path, hash]) => {
      const response = await fetch(address(path), { cache: "no-cache", redirect: "error", credentials: "omit" });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      // A host in the middle of an update may mix two versions.
      if ((await sha256(response.clone())) !== hash) throw new Error(`${path}: another version`);
      await kept.put(address(path), response);
    }));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function sha256(response) {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const core = () => PRECACHE.filter(([path]) => !countryOf(path));
// One identical set for everybody in a country: its law, all its places and towns, all languages.
const set = (country) => PRECACHE.filter(([path]) => countryOf(path) === country);

async function install() {
  await fill(CORE, core());
  // Countries kept by the version before are kept by this one, so that an update also works offline at once.
  const names = await caches.keys();
  for (const country of COUNTRIES.filter((c) => names.some((name) => name.startsWith(`pont-${c}-`)))) {
    await fill(setOf(country), set(country));
  }
}

async function activate() {
  const present = [CORE, VOICES, ...COUNTRIES.map(setOf)];
  const old = (await caches.keys()).filter((name) => name.startsWith("pont-") && !present.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  if (await caches.has(VOICES)) {
    const kept = await caches.open(VOICES);
    const gone = (await kept.keys()).filter(({ url }) => !packs.has(new URL(url).pathname));
    await Promise.all(gone.map((request) => kept.delete(request)));
  }
  await self.clients.claim();
}

// What is on its way: who asks for the same country meanwhile waits for it too.
const coming = new Map();

function keep(country) {
  if (!coming.has(country)) coming.set(country, complete(country).finally(() => coming.delete(country)));
  return coming.get(country);
}

async function complete(country) {
  if (PRECACHE.length === 0 || !COUNTRIES.includes(country)) return;
  const [name, files] = [setOf(country), set(country)];
  // A browser may end this worker while it fetches: what is there then is a part.
  const kept = (await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0;
  if (kept < files.length) await fill(name, files);
}

// A screen in a lobby holds everything before the first person comes: what is kept then tells nothing of anybody.
async function stock(countries) {
  const all = [...countries.map(keep), ...[...packs].map(pack)];
  return (await Promise.allSettled(all)).every(({ status, value }) => status === "fulfilled" && value?.ok !== false);
}

async function answer(request, path) {
  for (const name of [CORE, ...COUNTRIES.map(setOf)]) {
    // `open` would create an empty cache for a country that nobody chose.
    if (await caches.has(name)) {
      const kept = await (await caches.open(name)).match(path, { ignoreSearch: true, ignoreVary: true });
      if (kept) return kept;
    }
  }
  return fetch(request);
}

// A whole language at once: which page is listened to is told to nobody.
async function pack(path) {
  const kept = await caches.open(VOICES);
  const found = await kept.match(path, { ignoreSearch: true, ignoreVary: true });
  if (found) return found;
  const response = await fetch(path, { redirect: "error", credentials: "omit" });
  if (response.ok) await kept.put(path, response.clone());
  return response;
}

self.addEventListener("install", (event) => event.waitUntil(PRECACHE.length > 0 ? install() : undefined));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin || !url.pathname.startsWith(BASE)) return;
  const page = event.request.mode === "navigate";
  const path = page ? address(PAGE) : url.pathname;
  if (packs.has(path)) event.respondWith(pack(path));
  else if (ours.has(path)) event.respondWith(answer(event.request, path));
});

self.addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") self.skipWaiting();
  const country = typeof event.data === "string" && event.data.match(/^KEEP (\w+)$/)?.[1];
  // A set that does not come is asked for again with the next start of the app.
  if (country) event.waitUntil(keep(country).catch(() => undefined));
  const countries = typeof event.data === "string" && event.data.match(/^STOCK ([\w ]+)$/)?.[1];
  if (countries) event.waitUntil(stock(countries.split(" ")).then((whole) => event.source.postMessage(whole ? "STOCKED" : "STOCKED IN PART")));
});
