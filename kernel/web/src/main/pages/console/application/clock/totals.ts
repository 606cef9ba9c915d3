import type { Day } from '../../common/contractTypes';

/** Days, each with how many working days are counted up to its end. */
export function runningTotals(days: readonly Day[]): { day: Day; total: number }[] {
  let total = 0;
  return days.map((day) => ({ day, total: (total += day.counted) }));
}
