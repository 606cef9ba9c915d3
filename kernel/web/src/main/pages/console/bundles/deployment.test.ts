import { expect, test } from 'vitest';
import { stepsOf, type Deployment } from './deployment';

function deployment(state: Deployment['state'], ...steps: Deployment['steps'][number]['step'][]): Deployment {
  return {
    id: '1',
    origin: 'UPLOADED',
    symbolicName: 'org.example',
    version: '1.0.1',
    digest: '',
    state,
    steps: steps.map((step) => ({ step, at: '2026-03-02T09:00:00+08:00' })),
  };
}

const states = (one: Deployment) => Object.fromEntries(stepsOf(one).map(({ step, state }) => [step, state]));

test('while it goes on, the step after the last one is the one that is taken', () => {
  expect(states(deployment('RUNNING', 'VERIFIED', 'INSTALLED'))).toMatchObject({
    INSTALLED: 'done',
    RESOLVED: 'going',
    EXAMINED: 'ahead',
  });
});

test('a refusal stands at the step that failed', () => {
  expect(states(deployment('REFUSED', 'VERIFIED'))).toMatchObject({ INSTALLED: 'failed', RESOLVED: 'ahead' });
});

test('what a bundle without rules does not need was left out', () => {
  expect(
    states(deployment('SERVES', 'VERIFIED', 'INSTALLED', 'RESOLVED', 'STARTED', 'PROVEN', 'KEPT', 'MOVED')),
  ).toMatchObject({ EXAMINED: 'skipped', MOVED: 'done', RETIRED: 'skipped' });
});
