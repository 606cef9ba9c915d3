import { expect, test } from 'vitest';
import type { Slot } from '../common/contractTypes';
import { byDay } from './slots';

const slot = (id: string, from: string): Slot => ({ id, utility: 'gas', from, to: from, free: 1, open: true });

test('slots stand under their day in Wuhai, in the order of time', () => {
  const days = byDay([
    slot('b', '2026-12-01T10:00:00+08:00'),
    slot('c', '2026-12-01T23:30:00Z'),
    slot('a', '2026-12-01T00:30:00Z'),
  ]);

  expect(days.map(([day, slots]) => [day, slots.map((one) => one.id)])).toEqual([
    ['2026-12-01', ['a', 'b']],
    ['2026-12-02', ['c']],
  ]);
});
