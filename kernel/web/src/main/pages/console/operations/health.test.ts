import { expect, test } from 'vitest';
import { worstFirst, type Check } from './health';

const check = (name: string, status: Check['status']): Check => ({ name, status, tags: [], messages: [] });

test('what needs somebody stands before what is well', () => {
  const sorted = worstFirst([
    check('jobs', 'OK'),
    check('messages', 'WARN'),
    check('store', 'CRITICAL'),
    check('a', 'OK'),
  ]);

  expect(sorted.map((one) => one.name)).toEqual(['store', 'messages', 'a', 'jobs']);
});
