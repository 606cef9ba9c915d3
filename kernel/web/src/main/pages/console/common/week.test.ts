import { expect, test } from 'vitest';
import { mondayOf, plusDays } from './week';

test('a week begins on its Monday, also at the turn of the year', () => {
  expect(mondayOf('2027-01-03')).toBe('2026-12-28');
  expect(mondayOf('2026-12-28')).toBe('2026-12-28');
  expect(plusDays('2026-12-28', 6)).toBe('2027-01-03');
});
