import { expect, test } from 'vitest';
import { cursorOf } from './paging';

test('a list goes on at the cursor of its link', () => {
  const answer = new Response('[]', { headers: { Link: '</api/v1/applications?limit=50&cursor=abc>; rel="next"' } });

  expect(cursorOf(answer)).toBe('abc');
});

test('a list without a link has ended', () => {
  expect(cursorOf(new Response('[]'))).toBeUndefined();
});
