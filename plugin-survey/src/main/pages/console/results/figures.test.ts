import { expect, test } from 'vitest';
import { at, figures, POINTS, SHARES } from './figures';

interface Cell {
  group?: string;
  period?: string;
  hidden: boolean;
  rated?: number;
}

const cells: Cell[] = [
  { hidden: false, rated: 12 },
  { group: '150302', hidden: false, rated: 9 },
  { group: '150303', hidden: true },
  { period: '2026-11-01', hidden: false, rated: 12 },
];

test('groups and periods are told apart, each with the whole', () => {
  const read = ({ rated }: Cell) => ({ size: rated });
  expect(figures(cells, 'group', read).map(({ name, size }) => [name, size])).toEqual([
    [undefined, 12],
    ['150302', 9],
    ['150303', 0],
  ]);
  expect(figures(cells, 'period', read).map(({ name }) => name)).toEqual([undefined, '2026-11-01']);
});

test('of a small cell there is nothing but that there is one', () => {
  expect(figures(cells, 'group', () => ({})).find(({ name }) => name === '150303')).toEqual({
    name: '150303',
    hidden: true,
    size: 0,
    estimate: undefined,
    significant: false,
  });
});

test('values are drawn on their scale and never beyond it', () => {
  expect(at(0.5, SHARES, 200)).toBe(100);
  expect(at(0, POINTS, 200)).toBe(100);
  expect(at(-150, POINTS, 200)).toBe(0);
});
