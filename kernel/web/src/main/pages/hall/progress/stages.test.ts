import { expect, test } from 'vitest';
import { stagesOf, toHandIn } from './stages';

test('an application that is examined is in the first of two stages', () => {
  expect(stagesOf({ state: 'SUBMITTED', stage: 'ACCEPTANCE' })).toEqual({ acceptance: 'now', connection: 'ahead' });
  expect(stagesOf({ state: 'RETURNED', stage: 'ACCEPTANCE' })).toEqual({ acceptance: 'now', connection: 'ahead' });
});

test('with its acceptance the second stage begins, and with supply both are done', () => {
  expect(stagesOf({ state: 'ACCEPTED', stage: 'CONNECTION' })).toEqual({ acceptance: 'done', connection: 'now' });
  expect(stagesOf({ state: 'CONNECTED', stage: 'CONNECTION' })).toEqual({ acceptance: 'done', connection: 'done' });
});

test('what was withdrawn has ended in the stage it was in', () => {
  expect(stagesOf({ state: 'WITHDRAWN', stage: 'ACCEPTANCE' }).acceptance).toBe('ended');
  expect(stagesOf({ state: 'WITHDRAWN', stage: 'CONNECTION' }).connection).toBe('ended');
});

test('what is missing or promised has to be handed in, what is fetched has not', () => {
  const documents = (['MISSING', 'PROMISED', 'FETCHING', 'NOT_ASKED', 'PROVIDED'] as const).map((state) => ({
    code: state,
    name: state,
    state,
  }));

  expect(toHandIn({ documents, state: 'ACCEPTED' }).map((paper) => paper.code)).toEqual(['MISSING', 'PROMISED']);
  expect(toHandIn({ documents, state: 'WITHDRAWN' })).toEqual([]);
});
