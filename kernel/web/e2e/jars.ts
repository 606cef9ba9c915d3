import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PLUGINS =
  process.env.JIETONG_PLUGINS ?? resolve(import.meta.dirname, '../../../distribution/target/jietong/plugins');
const MANIFEST = 'META-INF/MANIFEST.MF';

/** A plugin's jar as the release has it, under another version. */
export function jarOf(plugin: string, version: string): Buffer {
  const name = readdirSync(PLUGINS).find((file) => file.startsWith(plugin) && file.endsWith('.jar'));
  if (!name) throw new Error(`There is no ${plugin} in ${PLUGINS}`);
  const files = unzipSync(readFileSync(join(PLUGINS, name)));
  const manifest = strFromU8(files[MANIFEST] ?? new Uint8Array());
  const changed = manifest.replace(/^Bundle-Version: .*$/m, `Bundle-Version: ${version}`);
  // The manifest comes first in a jar.
  return Buffer.from(zipSync({ [MANIFEST]: strToU8(changed), ...without(files, MANIFEST) }));
}

function without(files: Record<string, Uint8Array>, name: string): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
}
