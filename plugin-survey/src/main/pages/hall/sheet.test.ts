import { expect, test } from 'vitest';
import { ProblemError } from '@jietong/web/host';
import { ended, problems, Unsaved, without } from './sheet';

const refusal = (status: number, ...violations: [string, string][]) =>
  new ProblemError({
    type: 't',
    title: 't',
    status,
    violations: violations.map(([pointer, code]) => ({ pointer, code, message: `${code}!` })),
  });

test.each([
  [refusal(409, ['', 'ALREADY_ANSWERED']), 'ALREADY_ANSWERED'],
  [refusal(409, ['', 'INVITATION_EXPIRED']), 'INVITATION_EXPIRED'],
  [refusal(409, ['', 'INVITATION_WITHDRAWN']), 'INVITATION_WITHDRAWN'],
  [refusal(404), 'unknown'],
  [refusal(429), 'many'],
  [refusal(503), 'broken'],
  [new TypeError('Failed to fetch'), 'broken'],
  [refusal(422, ['/answers/trips', 'OUT_OF_RANGE']), undefined],
])('%s ends as %s', (error, expected) => {
  expect(ended(error)).toBe(expected);
});

test('one wrong answer keeps no other from being saved', () => {
  const wrong = problems(refusal(422, ['/answers/trips', 'OUT_OF_RANGE'], ['/answers/grid/one', 'NOT_A_CHOICE']));
  expect(without({ overall: 1, trips: 120, grid: { one: 9 } }, wrong)).toEqual({ overall: 1 });
});

test('what was typed is there again after a reload, for this link alone', () => {
  new Unsaved('mine', sessionStorage).keep({ words: 'x' });
  expect(new Unsaved('mine', sessionStorage).read()).toEqual({ words: 'x' });
  expect(new Unsaved('theirs', sessionStorage).read()).toBeUndefined();
  new Unsaved('mine', sessionStorage).forget();
  expect(new Unsaved('mine', sessionStorage).read()).toBeUndefined();
});
