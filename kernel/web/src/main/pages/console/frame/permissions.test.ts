import { expect, test } from 'vitest';
import { rolesMay } from './permissions';

test('a supervisor hands applications over and a clerk does not', () => {
  expect(rolesMay(['SUPERVISOR'], 'handOver')).toBe(true);
  expect(rolesMay(['CLERK'], 'handOver')).toBe(false);
});

test('a role nobody has heard of reaches for nothing', () => {
  expect(rolesMay(['GARDENER'], 'decide')).toBe(false);
});
