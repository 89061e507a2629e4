// Coarse pictures of pages: what a person sees from two steps away, as a grid of colours that is the same on every machine.
//
// Why a grid, and rows that may slide. Arabic letters come with the site, but digits, spaces and Latin words are written in the
// machine's own letters: words stand a few pixels elsewhere, and now and then a line breaks earlier, which pushes down all that
// follows. So a page is cut into cells of 12 × 12 px, each with its mean colour in sixteen steps a channel. A cell may look like
// any of its neighbours; rows are laid beside the kept rows in order, and a few may come or go. What counts as wrong is what no
// letters do: another height, a share of the page, a block of rows, a patch of cells in one place, or a page that is nearer to
// the kept one once it is mirrored.
//
// Measured on the forty pages of the tour, kept with Noto Sans and shown with the Latin letters of DejaVu Sans and DejaVu Serif,
// which are much wider: at most 8.6 % of the cells, 2 rows in one block, a patch of 15 cells, 3 % of the height; no page mirrored.
// With `dir=ltr` every page is found to be mirrored but the printed sheet, half of which is French. A share alone would not do:
// mirrored pages differ in 4 to 22 % of their cells, for most of a page is its ground. A heading, a card or a button that is gone
// makes a block of 3 to 8 rows. A single tile among tiles, or an icon, is too little to be seen here.
import type { Page } from "@playwright/test";
import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** The side of a cell in CSS pixels. */
export const CELL = 12;
/** What lies further down is more of the same lists, and the two languages of the printed sheet. */
const MOST_HEIGHT = 2400;
/** Steps of sixteen by which a cell may leave the colours around it. */
const TOLERANCE = 1;
/** A row is like another while at most this share of its cells differs. */
const ALIKE = 0.34;
/** What a row costs that stands on one side only. */
const LONELY = 0.5;
/** From which share on it is worth asking whether a page is mirrored. */
const SURELY = 0.02;
/** How far rows may slide in all, in rows. */
const SLIDE = 24;

/** A page as cells: three steps (red, green, blue) for each, row by row. */
export interface Cells {
  columns: number;
  rows: number;
  of: Uint8Array;
}

/** What differs between two pages. */
export interface Difference {
  /** Rows that the shown page has more, or fewer. */
  taller: number;
  /** Whether it is nearer to the kept page once it is mirrored. */
  mirrored: boolean;
  /** The share of cells that differ, of 1. */
  share: number;
  /** The longest block of rows that are unlike, in rows, and where it begins in the page that is shown. */
  block: number;
  blockAt: number;
  /** The largest patch of cells in one piece that differ, in cells, and its top row. */
  patch: number;
  patchAt: number;
  /** The cells of the shown page that differ, as column and row. */
  cells: [number, number][];
}

/** Beyond these a difference is no matter of letters: see the measures above. Of the height, so many rows or so much of all. */
export const LIMITS = { rows: 3, height: 0.03, share: 0.11, block: 2, patch: 15 };

/** Photographs the whole page as it stands. What is stuck to the foot of the screen is laid where it belongs in the text. */
export async function photograph(page: Page): Promise<Buffer> {
  const loosen = (loose: boolean) =>
    page.evaluate((on) => {
      for (const stuck of document.querySelectorAll<HTMLElement>(".onward")) {
        if (on) stuck.style.setProperty("position", "static");
        else stuck.style.removeProperty("position");
      }
      return Math.max(innerHeight, document.documentElement.scrollHeight);
    }, loose);
  // What comes a moment later, such as an explained word, is in the picture whole or not at all.
  let height = await loosen(true);
  for (let before = 0; before !== height; height = await loosen(true)) {
    before = height;
    await page.waitForTimeout(50);
  }
  const { width } = page.viewportSize() ?? { width: 360 };
  const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) };
  const png = await page.screenshot({ fullPage: true, clip, animations: "disabled", caret: "hide" });
  await loosen(false);
  return png;
}

/** Shrinks a photograph to cells, on a page of its own. */
export async function shrink(table: Page, png: Buffer): Promise<Cells> {
  const { columns, rows, text } = await table.evaluate(
    async ({ data, cell }) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const columns = Math.floor(image.width / cell);
      const rows = Math.ceil(image.height / cell);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d", { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      const sums = new Float64Array(columns * rows * 3);
      const counts = new Float64Array(columns * rows);
      for (let y = 0; y < image.height; y += 1) {
        for (let x = 0; x < columns * cell; x += 1) {
          const at = Math.floor(y / cell) * columns + Math.floor(x / cell);
          const from = (y * image.width + x) * 4;
          counts[at] += 1;
          for (let channel = 0; channel < 3; channel += 1) sums[at * 3 + channel] += pixels[from + channel];
        }
      }
      let text = "";
      for (let at = 0; at < sums.length; at += 1) text += Math.round(sums[at] / counts[Math.floor(at / 3)] / 17).toString(16);
      return { columns, rows, text };
    },
    { data: png.toString("base64"), cell: CELL },
  );
  return { columns, rows, of: Uint8Array.from(text, (digit) => Number.parseInt(digit, 16)) };
}

/** The lowest and highest step of each channel around each cell. */
function around({ columns, rows, of }: Cells) {
  const [low, high] = [new Uint8Array(of.length), new Uint8Array(of.length)];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let [least, most] = [15, 0];
        for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
          for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
            const step = of[(y * columns + x) * 3 + channel];
            least = Math.min(least, step);
            most = Math.max(most, step);
          }
        }
        const at = (row * columns + column) * 3 + channel;
        low[at] = least;
        high[at] = most;
      }
    }
  }
  return { low, high };
}

/** The page as a mirror shows it. */
function flipped({ columns, rows, of }: Cells): Cells {
  const turned = new Uint8Array(of.length);
  for (let at = 0; at < columns * rows; at += 1) {
    const from = (at - (at % columns) + columns - 1 - (at % columns)) * 3;
    turned.set(of.subarray(from, from + 3), at * 3);
  }
  return { columns, rows, of: turned };
}

const NOTHING: Difference = { taller: 0, mirrored: false, share: 0, block: 0, blockAt: 0, patch: 0, patchAt: 0, cells: [] };

/** Lays a shown page beside the kept one, and its mirror image as well. */
export function compare(kept: Cells, shown: Cells): Difference {
  if (kept.rows === shown.rows && Buffer.compare(kept.of, shown.of) === 0) return { ...NOTHING };
  const straight = lay(kept, shown);
  return { ...straight, mirrored: straight.share > SURELY && lay(kept, flipped(shown)).share < straight.share };
}

function lay(kept: Cells, shown: Cells): Omit<Difference, "mirrored"> {
  if (kept.columns !== shown.columns) throw new Error(`${shown.columns} columns beside ${kept.columns}`);
  const columns = kept.columns;
  const [nearKept, nearShown] = [around(kept), around(shown)];
  const differs = (row: number, other: number, column: number) => {
    for (let channel = 0; channel < 3; channel += 1) {
      const [a, b] = [(row * columns + column) * 3 + channel, (other * columns + column) * 3 + channel];
      if (shown.of[b] > nearKept.high[a] + TOLERANCE || shown.of[b] + TOLERANCE < nearKept.low[a]) return true;
      if (kept.of[a] > nearShown.high[b] + TOLERANCE || kept.of[a] + TOLERANCE < nearShown.low[b]) return true;
    }
    return false;
  };
  const unlike = (row: number, other: number) => {
    let count = 0;
    for (let column = 0; column < columns; column += 1) if (differs(row, other, column)) count += 1;
    return count / columns;
  };
  // The cheapest way to lay the rows beside each other, with a band around the diagonal.
  const wide = shown.rows + 1;
  const band = SLIDE + Math.abs(kept.rows - shown.rows);
  const cost = new Float64Array((kept.rows + 1) * wide).fill(Infinity);
  const step = new Uint8Array(cost.length);
  cost[0] = 0;
  for (let row = 0; row <= kept.rows; row += 1) {
    for (let other = Math.max(0, row - band); other <= Math.min(shown.rows, row + band); other += 1) {
      const at = row * wide + other;
      const take = (from: number, price: number, what: number) => {
        if (cost[from] + price < cost[at]) {
          cost[at] = cost[from] + price;
          step[at] = what;
        }
      };
      if (row > 0 && other > 0) take(at - wide - 1, unlike(row - 1, other - 1), 1);
      if (row > 0) take(at - wide, LONELY, 2);
      if (other > 0) take(at - 1, LONELY, 3);
    }
  }
  // Back along it, from the foot of the page: what is wrong, row by row of the shown page.
  let [row, other, wrong, run] = [kept.rows, shown.rows, 0, 0];
  const found = { taller: shown.rows - kept.rows, share: 0, block: 0, blockAt: 0, patch: 0, patchAt: 0, cells: [] as [number, number][] };
  const marked = new Uint8Array(shown.rows * columns);
  while (row > 0 || other > 0) {
    const what = step[row * wide + other];
    let bad = true;
    if (what === 1) {
      let count = 0;
      for (let column = 0; column < columns; column += 1) {
        if (!differs(row - 1, other - 1, column)) continue;
        count += 1;
        marked[(other - 1) * columns + column] = 1;
      }
      wrong += count;
      bad = count / columns > ALIKE;
    } else wrong += columns;
    if (what !== 3) row -= 1;
    if (what !== 2) other -= 1;
    run = bad ? run + 1 : 0;
    if (run > found.block) [found.block, found.blockAt] = [run, other];
  }
  found.share = wrong / (columns * Math.max(kept.rows, shown.rows));
  // The patches: cells that touch.
  for (let from = 0; from < marked.length; from += 1) {
    if (marked[from] !== 1) continue;
    const patch = [from];
    marked[from] = 2;
    for (const at of patch) {
      const [x, y] = [at % columns, Math.floor(at / columns)];
      found.cells.push([x, y]);
      for (const [nx, ny] of [[x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]]) {
        const next = ny * columns + nx;
        if (nx < 0 || ny < 0 || nx >= columns || ny >= shown.rows || marked[next] !== 1) continue;
        marked[next] = 2;
        patch.push(next);
      }
    }
    if (patch.length > found.patch) [found.patch, found.patchAt] = [patch.length, Math.min(...patch.map((at) => Math.floor(at / columns)))];
  }
  return found;
}

/** What a person is told of a difference. Nothing where it is one that letters make. */
export function told(name: string, kept: Cells, shown: Cells): string | undefined {
  const { taller, mirrored, share, block, blockAt, patch, patchAt } = compare(kept, shown);
  const from = (row: number) => `${row * CELL} px from the top`;
  const said = [
    mirrored && "the page is mirrored",
    Math.abs(taller) > Math.max(LIMITS.rows, LIMITS.height * kept.rows) && `${Math.abs(taller) * CELL} px ${taller > 0 ? "taller" : "shorter"}`,
    share > LIMITS.share && `${Math.round(share * 100)} % of the page differs`,
    block > LIMITS.block && `${block * CELL} px in one block, about ${from(blockAt)}`,
    patch > LIMITS.patch && `a patch of ${patch} cells, ${from(patchAt)}`,
  ].filter(Boolean);
  return said.length > 0 ? `${name}: ${said.join("; ")}` : undefined;
}

/** A file of pages, one a line: its name, columns × rows, and its cells, packed. */
export function read(file: string): Map<string, Cells> {
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const [name, size, packed] = line.split(" ");
      const [columns, rows] = size.split("x").map(Number);
      const bytes = inflateRawSync(Buffer.from(packed, "base64"));
      return [name, { columns, rows, of: Uint8Array.from({ length: columns * rows * 3 }, (_, at) => (at % 2 ? bytes[at >> 1] & 15 : bytes[at >> 1] >> 4)) }];
    }),
  );
}

/** Keeps pages in a file. */
export function write(file: string, pages: Map<string, Cells>) {
  const lines = [...pages].map(([name, { columns, rows, of }]) => {
    const bytes = new Uint8Array(Math.ceil(of.length / 2));
    of.forEach((step, at) => (bytes[at >> 1] |= at % 2 ? step : step << 4));
    return `${name} ${columns}x${rows} ${deflateRawSync(bytes, { level: 9 }).toString("base64")}\n`;
  });
  writeFileSync(file, `# Pages in Arabic, as cells of ${CELL} px: see e2e/pictures.ts.\n${lines.join("")}`);
}

/** For looking: what is shown, beside it what was kept, and in red where they differ. */
export async function draw(table: Page, png: Buffer, kept: Cells, shown: Cells): Promise<Buffer> {
  const { cells } = compare(kept, shown);
  const data = await table.evaluate(
    async ({ data, cell, columns, rows, steps, wrong }) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width + cell + columns * cell, Math.max(image.height, rows * cell));
      const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      context.strokeStyle = "red";
      for (const [x, y] of wrong) context.strokeRect(x * cell + 0.5, y * cell + 0.5, cell - 1, cell - 1);
      for (let at = 0; at < columns * rows; at += 1) {
        const [red, green, blue] = [...steps.slice(at * 3, at * 3 + 3)].map((digit) => Number.parseInt(digit, 16) * 17);
        context.fillStyle = `rgb(${red} ${green} ${blue})`;
        context.fillRect(image.width + cell + (at % columns) * cell, Math.floor(at / columns) * cell, cell, cell);
      }
      const blob = await canvas.convertToBlob({ type: "image/png" });
      const made = new Uint8Array(await blob.arrayBuffer());
      let text = "";
      for (const byte of made) text += String.fromCharCode(byte);
      return btoa(text);
    },
    {
      data: png.toString("base64"),
      cell: CELL,
      columns: kept.columns,
      rows: kept.rows,
      steps: Array.from(kept.of, (step) => step.toString(16)).join(""),
      wrong: cells,
    },
  );
  return Buffer.from(data, "base64");
}
