import { expect, test } from 'vitest';
import { programOf } from './client';

test('a browser is told as people know it', () => {
  const edge =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML) Chrome/126.0 Safari/537.36 Edg/126.0';

  expect(programOf(edge)).toBe('Edge · Windows');
});

test('another program goes by the name it gives itself', () => {
  expect(programOf('curl/8.5')).toBe('curl/8.5');
});
