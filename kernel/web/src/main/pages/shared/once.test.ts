import { beforeEach, expect, test } from 'vitest';
import { newKey, once } from './once';
import { ProblemError } from './problem';

beforeEach(() => sessionStorage.clear());

async function keysOf(first: () => Promise<unknown>): Promise<string[]> {
  const keys: string[] = [];
  await once('thing', (key) => (keys.push(key), first())).catch(() => undefined);
  await once('thing', async (key) => keys.push(key));
  return keys;
}

const refusal = (status: number) => new ProblemError({ type: 'about:blank', title: '', status });

test('what was not answered is asked for again under the same key', async () => {
  const [first, second] = await keysOf(() => Promise.reject(new TypeError('no connection')));
  expect(second).toBe(first);
});

test('so is what the server could not answer', async () => {
  const [first, second] = await keysOf(() => Promise.reject(refusal(503)));
  expect(second).toBe(first);
});

test('what was done or refused is over, and the next thing has a key of its own', async () => {
  for (const answer of [() => Promise.resolve(), () => Promise.reject(refusal(422))]) {
    const [first, second] = await keysOf(answer);
    expect(second).not.toBe(first);
  }
});

test("a key is long enough to be nobody else's", () => {
  expect(newKey()).toMatch(/^[0-9a-f]{32}$/);
});
