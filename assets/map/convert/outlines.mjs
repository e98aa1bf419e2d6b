// What land.mjs and islets.mjs share: which part of a state the law treats apart, and how outlines are written.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

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
  ['NOR', 'BVT', [3, -55, 4, -54]],
  // As the 1:50 million outlines have it; the 1:10 million ones give it to Russia.
  ['RUS', 'UKR', [32.3, 44.2, 36.7, 46.3]],
];

// A file of the npm packages, refused where it is another than the one named in README.md.
export function topology(path, sha256) {
  const text = readFileSync(createRequire(import.meta.url).resolve(path));
  const found = createHash('sha256').update(text).digest('hex');
  if (found !== sha256) throw new Error(`another input: ${found}`);
  return JSON.parse(text);
}

export function partOf(code, polygon) {
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
export function unwrapped(ring) {
  let turn = 0;
  return ring.map(([lon, lat], idx) => {
    const before = idx ? ring[idx - 1][0] : lon;
    if (lon - before > 180) turn -= 360;
    if (before - lon > 180) turn += 360;
    return [lon + turn, lat];
  });
}

// Every polygon of a topology with what `codeOf` calls its land; a land without a code is left out.
export function polygons(topology, codeOf) {
  const found = [];
  for (const one of feature(topology, topology.objects.countries).features) {
    const code = one.geometry && codeOf(one);
    if (!code) continue;
    for (const polygon of one.geometry.type === 'Polygon' ? [one.geometry.coordinates] : one.geometry.coordinates) {
      found.push({ code: partOf(code, polygon), polygon });
    }
  }
  return found;
}

export function write(name, found) {
  const bytes = [...Buffer.from('CFL1')];
  function number(value) {
    // Variable length, the sign in the lowest bit.
    let left = value < 0 ? -value * 2 - 1 : value * 2;
    while (left > 127) {
      bytes.push((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    bytes.push(left);
  }
  const lands = new Map();
  for (const { code, polygon } of found) lands.set(code, [...(lands.get(code) ?? []), polygon]);
  const codes = [...lands.keys()].sort();
  let points = 0;
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
  const file = Buffer.from(bytes);
  writeFileSync(new URL(`../${name}`, import.meta.url), file);
  const sha256 = createHash('sha256').update(file).digest('hex');
  console.log(`${name}: ${codes.length} lands, ${found.length} polygons, ${points} points, ${file.length} bytes, ${sha256}`);
}

// Every ring of a file that `write` wrote, in degrees, without a closing point.
export function rings(name) {
  const file = readFileSync(new URL(`../${name}`, import.meta.url));
  let at = 4;
  function number() {
    let [value, scale] = [0, 1];
    for (let byte = 128; byte > 127; scale *= 128) {
      byte = file[at++];
      value += (byte % 128) * scale;
    }
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }
  const found = [];
  for (let lands = number(); lands > 0; lands -= 1) {
    at += 3;
    for (let polygons = number(); polygons > 0; polygons -= 1) {
      for (let rings = number(); rings > 0; rings -= 1) {
        let [x, y] = [0, 0];
        found.push(Array.from({ length: number() }, () => [(x += number()) / UNIT, (y += number()) / UNIT]));
      }
    }
  }
  return found;
}
