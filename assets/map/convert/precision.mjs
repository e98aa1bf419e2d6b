// Measures how far the outlines of the probe are off the 1:10 million ones, on the allies' coasts and borders.

import { createRequire } from 'node:module';
import { rings } from './outlines.mjs';

const fine = createRequire(import.meta.url)('world-atlas/countries-10m.json');
const ALLIES = new Set(['008', '056', '100', '124', '191', '203', '208', '233', '246', '250', '276', '300', '348', '352',
  '380', '428', '440', '442', '499', '528', '807', '578', '616', '620', '642', '703', '705', '724', '752', '792', '826',
  '840', '304', '234']);

function decoded({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

const segments = ['land.bin', 'islets.bin'].flatMap(rings)
  .flatMap((ring) => ring.map((point, idx) => [point, ring[(idx + 1) % ring.length]]));
const used = new Set();
for (const { id, arcs } of fine.objects.countries.geometries) {
  if (ALLIES.has(id)) for (const idx of arcs.flat(Infinity)) used.add(idx < 0 ? ~idx : idx);
}
const arcs = decoded(fine);
// Where the law is asked most often: from the Mediterranean to the North Cape.
const points = [...used].flatMap((idx) => arcs[idx])
  .filter(([lon, lat]) => lat > 25 && lat < 72 && lon > -60 && lon < 46)
  .filter((_, idx) => idx % 23 === 0);

function distance([lon, lat]) {
  const narrow = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const [[x1, y1], [x2, y2]] of segments) {
    if (Math.min(y1, y2) > lat + 0.6 || Math.max(y1, y2) < lat - 0.6) continue;
    if (Math.min(x1, x2) > lon + 0.6 / narrow || Math.max(x1, x2) < lon - 0.6 / narrow) continue;
    const [ax, ay] = [(x1 - lon) * narrow, y1 - lat];
    const [dx, dy] = [(x2 - x1) * narrow, y2 - y1];
    const length = dx * dx + dy * dy || 1e-12;
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy) * 111.195);
  }
  return least;
}

const found = points.map(distance).sort((one, two) => one - two);
const at = (part) => found[Math.floor((found.length - 1) * part)].toFixed(2);
console.log(`${found.length} points, km: median ${at(0.5)}, 75% ${at(0.75)}, 90% ${at(0.9)}, 95% ${at(0.95)}, 99% ${at(0.99)}`);
