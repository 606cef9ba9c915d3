import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import english from './texts/en.json';
import chinese from './texts/zh-CN.json';

function keys(texts: object, above = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [above + key] : keys(text, `${above}${key}.`),
  );
}

const folder = resolve('src/main/pages/hall');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.vue'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

test('whatever can be read in one language can be read in the other', () => {
  expect(keys(chinese).sort()).toEqual(keys(english).sort());
});

test('every text that a page asks for is there', () => {
  const asked = sources.flatMap((source) => [...source.matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1]));

  expect(asked.length).toBeGreaterThan(50);
  expect(keys(chinese)).toEqual(expect.arrayContaining(asked));
});
