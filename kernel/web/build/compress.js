// Puts a compressed copy beside each file of a folder that gains by it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2];
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !/\.(js|css|html|svg|json)$/.test(entry.name)) continue;
  const content = readFileSync(path);
  const compressed = gzipSync(content, { level: 9 });
  if (compressed.length < 0.9 * content.length) writeFileSync(`${path}.gz`, compressed);
}
