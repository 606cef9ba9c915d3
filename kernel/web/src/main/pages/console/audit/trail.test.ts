import { expect, test } from 'vitest';
import { parametersOf, wantedOf } from './trail';

test('a last day counts to its end', () => {
  expect(parametersOf({ from: '2026-11-01', until: '2026-11-30' })).toEqual({
    from: '2026-11-01T00:00:00+08:00',
    until: '2026-12-01T00:00:00+08:00',
  });
});

test('what an address says besides is no filter', () => {
  expect(wantedOf({ subject: 'G261127-7K3M9Q2X-5', part: 'work', by: '' })).toEqual({ subject: 'G261127-7K3M9Q2X-5' });
});
