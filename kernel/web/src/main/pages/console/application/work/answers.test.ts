import { expect, test } from 'vitest';
import type { Check } from '../../common/contractTypes';
import { answersOf, firstAnswers } from './answers';

const point = (item: string, kind: Check['kind'], more: Partial<Check> = {}): Check => ({
  item,
  kind,
  text: item,
  required: true,
  photos: [],
  ...more,
});

test('a "no" is an answer, and what was left open is none', () => {
  const checks = [point('TIGHT', 'YES_NO'), point('PRESSURE', 'NUMBER'), point('ROUTE', 'TEXT')];

  expect(answersOf(checks, { TIGHT: false, PRESSURE: 0.4, ROUTE: '' })).toEqual([
    { item: 'TIGHT', yes: false },
    { item: 'PRESSURE', number: 0.4 },
  ]);
});

test('what was answered before is shown again', () => {
  expect(firstAnswers([point('TIGHT', 'YES_NO', { yes: false }), point('ROUTE', 'TEXT', { said: 'north' })])).toEqual({
    TIGHT: false,
    ROUTE: 'north',
  });
});
