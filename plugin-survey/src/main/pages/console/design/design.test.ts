import { expect, test } from 'vitest';
import type { Definition } from '../../form/definition';
import { keysBefore, pointer, removed, replaced, shifted, withPage, withQuestion } from './design';
import { kindOf, KINDS, newDefinition, newQuestion } from './kinds';

const names = (definition: Definition) => definition.pages.map((page) => page.elements.map(({ name }) => name));
const two = withQuestion(withQuestion(withPage(newDefinition()), 1, 'matrix'), 1, 'comment');

test('each kind of question is told again from what was made of it', () => {
  expect(KINDS.map((kind) => kindOf(newQuestion(kind, 'x')))).toEqual(KINDS);
});

test('no new question has an answer', () => {
  for (const kind of KINDS) expect(newQuestion(kind, 'x')).not.toHaveProperty('defaultValue');
});

test('a new question has a name that nothing else has', () => {
  const next = withQuestion(withQuestion(two, 0, 'comment'), 1, 'comment');
  expect(names(next)).toEqual([
    ['overall', 'comment_2'],
    ['matrix_1', 'comment_1', 'comment_3'],
  ]);
});

test('questions and pages are moved and taken away; the definition before stays as it was', () => {
  expect(names(shifted(two, { page: 1, question: 1 }, -1))).toEqual([['overall'], ['comment_1', 'matrix_1']]);
  expect(names(shifted(two, { page: 1 }, -1))).toEqual([['matrix_1', 'comment_1'], ['overall']]);
  expect(names(removed(two, { page: 1, question: 0 }))).toEqual([['overall'], ['comment_1']]);
  expect(names(removed(two, { page: 0 }))).toEqual([['matrix_1', 'comment_1']]);
  expect(names(shifted(two, { page: 0, question: 0 }, -1))).toEqual(names(two));
  expect(names(two)).toEqual([['overall'], ['matrix_1', 'comment_1']]);
});

test('a condition is offered only what was asked before it', () => {
  expect(keysBefore(two, { page: 0, question: 0 })).toEqual([]);
  expect(keysBefore(two, { page: 1, question: 1 })).toEqual(['overall', 'matrix_1.one', 'matrix_1.two']);
  expect(keysBefore(two)).toEqual(['overall', 'matrix_1.one', 'matrix_1.two', 'comment_1']);
});

test('a place is told as the server tells it', () => {
  expect(pointer({ page: 1, question: 0 })).toBe('/definition/pages/1/elements/0');
  expect(pointer({ page: 1 })).toBe('/definition/pages/1');
});

test('what is written takes the place of what stood there', () => {
  const question = newQuestion('date', 'when');
  expect(names(replaced(two, { page: 1, question: 0 }, question))).toEqual([['overall'], ['when', 'comment_1']]);
});
