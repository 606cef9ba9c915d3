import { expect, test } from 'vitest';
import type { Definition, Question } from './definition';
import { isFulfilled, missing, shownAnswers, shownPages } from './showing';

const overall: Question = { type: 'rating', name: 'overall', title: 't', isRequired: true, rateMin: 1, rateMax: 5 };
const reasons: Question = {
  type: 'checkbox',
  name: 'reasons',
  title: 't',
  visibleIf: '{overall} >= 4',
  choices: ['slow', 'dear'],
};
const more: Question = { type: 'comment', name: 'more', title: 't', visibleIf: "{reasons} contains 'slow'" };
const grid: Question = {
  type: 'matrix',
  name: 'grid',
  title: 't',
  rows: ['one', 'two'],
  columns: ['good', 'bad'],
  isAllRowRequired: true,
};
const asked: Definition = {
  title: 't',
  pages: [
    { name: 'first', elements: [overall, grid] },
    { name: 'second', elements: [reasons, more] },
  ],
};
const names = (answers: object) =>
  shownPages(asked, answers as never).map((page) => page.elements.map((question) => question.name));

test('a page without a question that is shown is left out', () => {
  expect(names({ overall: 2 })).toEqual([['overall', 'grid']]);
  expect(names({ overall: 4 })).toEqual([['overall', 'grid'], ['reasons']]);
});

test('an answer that is hidden by now decides about nothing', () => {
  expect(names({ overall: 2, reasons: ['slow'] })).toEqual([['overall', 'grid']]);
  expect(names({ overall: 5, reasons: ['slow'] })).toEqual([
    ['overall', 'grid'],
    ['reasons', 'more'],
  ]);
});

test('only answers to what is shown are sent, and none that are empty', () => {
  expect(shownAnswers(asked, { overall: 2, reasons: ['slow'], more: 'x' })).toEqual({ overall: 2 });
  expect(shownAnswers(asked, { overall: 4, reasons: [] })).toEqual({ overall: 4 });
});

test('what is required and missing is told at its place', () => {
  expect(missing([overall, grid], {})).toEqual(['/answers/overall']);
  expect(missing([overall, grid], { overall: 1, grid: { one: 'good' } })).toEqual(['/answers/grid/two']);
  expect(missing([overall], { overall: 1 })).toEqual([]);
});

test('a row of a matrix is a key of its own', () => {
  expect(isFulfilled(asked, "{grid.two} = 'bad'", { grid: { two: 'bad' } })).toBe(true);
  expect(isFulfilled(asked, "{grid.one} = 'bad'", { grid: { two: 'bad' } })).toBe(false);
});

test('while a condition cannot be read its question is shown, and nobody is called unhappy', () => {
  const broken = { ...asked, pages: [{ name: 'p', elements: [{ ...overall, visibleIf: '{a} =' }] }] };
  expect(shownPages(broken, {})).toHaveLength(1);
  expect(isFulfilled(asked, '{overall} >', { overall: 5 })).toBe(false);
});
