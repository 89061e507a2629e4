// Weighs engines as a web page gets them: sizes.mjs ENTRIES.json, {name: source of a module}, gives {name: bytes} of one bundle
// each, or the reason in place of bytes where it cannot be bundled. A bundle is one ES module, tree-shaken, minified, brotli at
// its highest setting. Paths of modules are relative to this folder or absolute.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";

const weigh = async ([name, contents]) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "js" },
    bundle: true,
    minify: true,
    treeShaking: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: outputFiles[0].contents.length };
  return [name, brotliCompressSync(outputFiles[0].contents, { params }).length];
};

const weighed = (entry) => weigh(entry).catch((error) => [entry[0], error.errors?.[0]?.text ?? error.message]);

const entries = Object.entries(JSON.parse(readFileSync(process.argv[2], "utf8")));
console.log(JSON.stringify(Object.fromEntries(await Promise.all(entries.map(weighed)))));
