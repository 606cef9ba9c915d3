import { expect, test } from 'vitest';
import type { Finding } from '../common/contractTypes';
import { placesOf, rowsOf, sampleOf } from './findings';

const row = (id: string, line: string, flow: string) =>
  `<rule id="${id}">
    <inputEntry id="${id}-line"><text>${line}</text></inputEntry>
    <inputEntry id="${id}-flow"><text>${flow}</text></inputEntry>
    <outputEntry id="${id}-category"><text>"G2"</text></outputEntry>
  </rule>`;
const rows = rowsOf(
  `<decisionTable>${row('ordinary', 'false', '&lt;= 1200')}${row('large', 'false', '&gt; 1000')}${row('other', 'true', '-')}</decisionTable>`,
);
const finding = (where: string, message: string): Finding => ({
  code: 'OVERLAP',
  severity: 'ERROR',
  where,
  message,
  witness: {},
});

test('of two rules that overlap, the cells are pointed out in which they are unlike', () => {
  expect(placesOf(finding('classification.dmn', '规则 ordinary, large 同时适用于：小时用气量 > 1000'), rows)).toEqual({
    rows: ['ordinary', 'large'],
    cells: ['ordinary-flow', 'large-flow'],
  });
});

test('a finding in another file points at no row, even where it says a word like its name', () => {
  expect(placesOf(finding('pack.json#/annotations/0', 'large'), rows).rows).toEqual([]);
});

test('a sample that came out otherwise is told by its number', () => {
  expect(sampleOf(finding('samples.json#/13', ''))).toBe(13);
  expect(sampleOf(finding('pack.json', ''))).toBeUndefined();
});
