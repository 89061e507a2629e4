// Draws the icons into public/icons: a bridge. `node app/icons.mjs`; the same drawing gives the same bytes.

import { writeFileSync } from "node:fs";
import { deflateSync, crc32 } from "node:zlib";

const STONE = [12, 74, 77];
const LIGHT = [255, 207, 143];
const WATER = [201, 224, 219];
// On a field of 512: an arch, its deck with round ends, three hangers, the water below.
const ARCH = { x: 256, y: 372, radius: 176, half: 19, floor: 330 };
const DECK = { from: 66, to: 446, y: 330, half: 19 };
const HANGERS = { at: [168, 256, 344], half: 9 };
const RIVER = { from: 110, to: 402, y: 410, half: 11 };

const bar = (x, y, { from, to, y: at, half }) => Math.hypot(x - Math.min(Math.max(x, from), to), y - at) <= half;
const arch = (x, y) => y <= ARCH.floor && Math.abs(Math.hypot(x - ARCH.x, y - ARCH.y) - ARCH.radius) <= ARCH.half;
const hanger = (x, y) =>
  y <= DECK.y && Math.hypot(x - ARCH.x, y - ARCH.y) <= ARCH.radius && HANGERS.at.some((at) => Math.abs(x - at) <= HANGERS.half);

function colour(x, y, corner) {
  const outside = [x, y].map((v) => Math.max(corner - v, v - (512 - corner), 0));
  if (corner > 0 && Math.hypot(...outside) > corner) return [0, 0, 0, 0];
  if (arch(x, y) || bar(x, y, DECK) || hanger(x, y)) return [...LIGHT, 255];
  if (bar(x, y, RIVER)) return [...WATER, 255];
  return [...STONE, 255];
}

// `scale` shrinks the drawing towards the middle: launchers may cut a fifth off each side of a maskable icon.
function pixels(size, corner, scale) {
  const fine = 4;
  const rows = [];
  for (let row = 0; row < size; row++) {
    const line = [0];
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let s = 0; s < fine * fine; s++) {
        const spot = [column + ((s % fine) + 0.5) / fine, row + (Math.floor(s / fine) + 0.5) / fine];
        const [x, y] = spot.map((v) => 256 + ((v / size) * 512 - 256) / scale);
        const [r, g, b, a] = colour(x, y, corner);
        [r * a, g * a, b * a, a].forEach((v, i) => (sum[i] += v));
      }
      const [r, g, b, a] = sum;
      line.push(...[r, g, b].map((v) => (a ? Math.round(v / a) : 0)), Math.round(a / (fine * fine)));
    }
    rows.push(Buffer.from(line));
  }
  return Buffer.concat(rows);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(size, corner, scale) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const data = deflateSync(pixels(size, corner, scale), { level: 9 });
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

const hex = (c) => `#${c.map((v) => v.toString(16).padStart(2, "0")).join("")}`;
const reach = Math.sqrt(ARCH.radius ** 2 - (ARCH.y - ARCH.floor) ** 2);
const hangers = HANGERS.at.map((x) => `M${x} ${(ARCH.y - Math.sqrt(ARCH.radius ** 2 - (x - ARCH.x) ** 2)).toFixed(1)}V${DECK.y}`).join("");
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="112" fill="${hex(STONE)}"/><g fill="none" stroke="${hex(LIGHT)}"><path stroke-width="${2 * ARCH.half}" d="M${(ARCH.x - reach).toFixed(1)} ${ARCH.floor}A${ARCH.radius} ${ARCH.radius} 0 0 1 ${(ARCH.x + reach).toFixed(1)} ${ARCH.floor}"/><path stroke-width="${2 * DECK.half}" stroke-linecap="round" d="M${DECK.from} ${DECK.y}H${DECK.to}"/><path stroke-width="${2 * HANGERS.half}" d="${hangers}"/><path stroke="${hex(WATER)}" stroke-width="${2 * RIVER.half}" stroke-linecap="round" d="M${RIVER.from} ${RIVER.y}H${RIVER.to}"/></g></svg>\n`;

const folder = new URL("../public/icons/", import.meta.url);
writeFileSync(new URL("pont.svg", folder), svg);
writeFileSync(new URL("pont-192.png", folder), png(192, 112, 1));
writeFileSync(new URL("pont-512.png", folder), png(512, 112, 1));
writeFileSync(new URL("pont-maskable-512.png", folder), png(512, 0, 0.74));
