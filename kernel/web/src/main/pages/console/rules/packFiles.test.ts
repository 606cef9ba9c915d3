import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { nextVersion, PackFiles } from './packFiles';

const pack = PackFiles.of(
  zipSync({
    'classification.dmn': strToU8('<old/>'),
    'samples.json': strToU8('[]'),
    'pack.json': strToU8('{"utility": "gas", "version": "2021.4", "effectiveFrom": "2021-09-06T00:00:00+08:00"}'),
    'drawings/G-D-01.svg': strToU8('<svg/>'),
  }).buffer as ArrayBuffer,
);

test('a changed table goes out with everything else as it was, under its own version', async () => {
  const zip = pack.changed('<new/>', [], '2026.1', '2026-12-01T00:00:00+08:00').zip();
  const changed = PackFiles.of(await zip.arrayBuffer());

  expect(changed.table).toBe('<new/>');
  expect(changed.head).toMatchObject({ utility: 'gas', version: '2026.1', effectiveFrom: '2026-12-01T00:00:00+08:00' });
  expect(pack.table).toBe('<old/>');
});

test('the next version is of this year and none that there was', () => {
  expect(nextVersion(['2021.4'], 2026)).toBe('2026.1');
  expect(nextVersion(['2026.1', '2026.10', '2026.2'], 2026)).toBe('2026.11');
});
