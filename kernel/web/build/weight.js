// Fails when the hall's first load carries more script than a phone on a slow line should wait for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const MOST = 150_000;
const folder = process.argv[2];

/** The scripts that a script needs before it runs; those that are loaded on demand are left out. */
function needed(file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  const source = readFileSync(join(folder, file), 'utf8');
  for (const [, imported] of source.matchAll(
    /(?:^|[;}\n])(?:import|export)\b[^"';()]*["'](\.{1,2}\/[^"']+\.js)["']/g,
  )) {
    needed(join(file, '..', imported), known);
  }
  return known;
}

const page = readFileSync(join(folder, 'hall.html'), 'utf8');
const scripts = new Set();
for (const [, address] of page.matchAll(/(?:src|href)="\/ui\/([^"]+\.js)"/g)) needed(address, scripts);
const weight = [...scripts].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);

if (scripts.size < 2 || weight > MOST) {
  console.error(`The hall's first load: ${weight} bytes of gzipped script in ${scripts.size} files; ${MOST} at most.`);
  process.exit(1);
}
