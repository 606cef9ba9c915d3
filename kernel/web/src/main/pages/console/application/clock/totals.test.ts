import { expect, test } from 'vitest';
import { runningTotals } from './totals';

test('the second half of a limit is shown on the day after a whole one, whatever lies between', () => {
  const days = runningTotals([
    { date: '2026-11-27', counted: 0, why: 'START_DAY' },
    { date: '2026-11-28', counted: 0, why: 'WEEKEND' },
    { date: '2026-11-30', counted: 1, why: 'WORKING_DAY' },
    { date: '2026-12-01', counted: 0.5, why: 'WORKING_DAY' },
  ]);

  expect(days.map(({ total }) => total)).toEqual([0, 0, 1, 1.5]);
});
