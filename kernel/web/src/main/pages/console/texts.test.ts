import { expect, test } from 'vitest';

const files = import.meta.glob<Record<string, unknown>>('./texts/*/*.json', { eager: true, import: 'default' });
const sources = import.meta.glob<string>('./**/*.{vue,ts}', { eager: true, query: '?raw', import: 'default' });

function keys(language: string): string[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`./texts/${language}/`))
    .flatMap(([path, texts]) => below(path.replace(/^.*\/|\.json$/g, ''), texts))
    .sort();
}

function below(name: string, texts: unknown): string[] {
  return typeof texts === 'object' && texts !== null
    ? Object.entries(texts).flatMap(([key, text]) => below(`${name}.${key}`, text))
    : [name];
}

test('every text is there in both languages', () => {
  expect(keys('zh-CN')).toEqual(keys('en'));
});

test('every text that a page names is there', () => {
  const known = new Set(keys('en'));
  const named = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? ''),
  );

  expect(named.filter((key) => !known.has(key))).toEqual([]);
});
