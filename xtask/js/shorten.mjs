// Renames what each wasm imports from its script: `__wbg_addEventListener_4d0db17c671ea324` becomes `1`, in both files.
// Named on the command line: files `<name>_bg.wasm`, each with its `<name>.js` beside it, as wasm-bindgen writes them.
import { readFile, writeFile } from "node:fs/promises";

const IMPORTS = 2;
const FUNCTION = 0;

/** The unsigned LEB128 number at a place, and the place after it. */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 127) << shift;
    if (byte < 128) return [value >>> 0, at];
  }
}

function leb(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

const text = (words) => [leb(Buffer.byteLength(words)), Buffer.from(words)];

/** The import section with other names; `names` gets the new name of each old one. */
function renamed(section, names) {
  let [count, at] = number(section, 0);
  const parts = [leb(count)];
  const word = () => {
    const [length, start] = number(section, at);
    at = start + length;
    return section.toString("utf8", start, at);
  };
  for (let index = 0; index < count; index++) {
    const from = at;
    const file = word();
    const name = word();
    const start = at;
    if (section[at] !== FUNCTION) throw new Error(`${name} is not a function`);
    at = number(section, at + 1)[1];
    // What loads the later pages comes from a script of its own.
    if (!file.endsWith("_bg.js")) {
      parts.push(section.subarray(from, at));
      continue;
    }
    names.set(name, String(index));
    parts.push(...text("js"), ...text(String(index)), section.subarray(start, at));
  }
  return Buffer.concat(parts);
}

function shorten(wasm, script, file) {
  const names = new Map();
  const parts = [wasm.subarray(0, 8)];
  for (let at = 8; at < wasm.length; ) {
    const [length, start] = number(wasm, at + 1);
    const end = start + length;
    if (wasm[at] === IMPORTS) {
      const section = renamed(wasm.subarray(start, end), names);
      parts.push(Buffer.from([IMPORTS]), leb(section.length), section);
    } else {
      parts.push(wasm.subarray(at, end));
    }
    at = end;
  }
  // Each name stands in the script once, as the key of its function; the script says once what the module is called.
  const replace = (old, now) => {
    if (script.split(old).length !== 2) throw new Error(`${file}: ${old} must stand in its script once`);
    script = script.replace(old, now);
  };
  for (const [name, short] of names) replace(`        ${name}: function(`, `        ${short}: function(`);
  replace(/"\.\/[\w-]+_bg\.js": import0/, '"js": import0');
  return [Buffer.concat(parts), script];
}

for (const file of process.argv.slice(2)) {
  const beside = file.replace(/_bg\.wasm$/, ".js");
  const [wasm, script] = shorten(await readFile(file), await readFile(beside, "utf8"), file);
  await WebAssembly.compile(wasm);
  await writeFile(file, wasm);
  await writeFile(beside, script);
}
