import { expect, test } from 'vitest';
import { condition } from './condition';
import type { Value } from './operators';

const holds = (text: string, answers: Record<string, Value[]>) => condition(text)((key) => answers[key] ?? []);

test.each([
  ['{overall} >= 4', { overall: [4] }, true],
  ['{overall} >= 4', { overall: [3] }, false],
  ["{why} = 'slow'", { why: ['slow'] }, true],
  ["{reasons} contains 'slow' and not ({reasons} contains 'dear')", { reasons: ['slow'] }, true],
  ['{reasons} anyof [\'slow\', "dear"]', { reasons: ['dear'] }, true],
  ["{reasons} allof ['slow', 'dear']", { reasons: ['dear'] }, false],
  ['{aspects.works} = 5 || {overall} = 5', { 'aspects.works': [5] }, true],
  ['{words} notempty', { words: ['x'] }, true],
  ["{text} = 'it\\'s'", { text: ["it's"] }, true],
])('%s with %j is %s', (text, answers, expected) => {
  expect(holds(text, answers as Record<string, Value[]>)).toBe(expected);
});

test('what is not answered equals nothing, is less than nothing and differs from everything', () => {
  expect(holds('{a} = 1', {})).toBe(false);
  expect(holds('{a} < 1', {})).toBe(false);
  expect(holds('{a} <> 1', {})).toBe(true);
  expect(holds('{a} empty', {})).toBe(true);
});

test('a number and a text are never equal', () => {
  expect(holds("{a} = '1'", { a: [1] })).toBe(false);
});

test('and binds more than or', () => {
  expect(holds('{a} = 1 or {a} = 2 and {b} = 1', { a: [1] })).toBe(true);
});

test.each(['', '{a}', '{a} = ', '{a} = {b}', "{a} = 'open", '{a} = 1)', 'a = 1', '{a} + 1 = 2'])(
  '%j is no condition',
  (text) => {
    expect(() => condition(text)).toThrow(SyntaxError);
  },
);
