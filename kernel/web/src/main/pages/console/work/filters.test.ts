import { expect, test } from 'vitest';
import { parametersOf, wishOf } from './filters';

test('who asks for nothing finds what is most urgent first', () => {
  expect(wishOf({})).toEqual({ order: 'URGENCY' });
});

test('an address that was kept asks for the same again', () => {
  expect(wishOf({ state: 'ACCEPTED', utility: 'gas', other: 'x' })).toEqual({ state: 'ACCEPTED', utility: 'gas' });
});

test('words are searched without an order, and what is empty is not asked', () => {
  expect(parametersOf({ q: '人民路', order: 'URGENCY', state: '' })).toEqual({ q: '人民路' });
});
