import { expect, test } from 'vitest';
import { problemOf } from './problem';

test('what is wrong is told at its place', async () => {
  const problem = {
    type: 'urn:jietong:problem:invalid',
    title: 'Invalid',
    status: 422,
    violations: [{ pointer: '/applicant/phone', code: 'FORMAT', message: 'eleven digits' }],
  };
  const answer = new Response(JSON.stringify(problem), {
    status: 422,
    headers: { 'Content-Type': 'application/problem+json' },
  });

  const error = await problemOf(answer);

  expect(error.at('/applicant/phone')).toBe('eleven digits');
  expect(error.at('/applicant/name')).toBeUndefined();
});

test('a refusal that is no problem of ours has its status', async () => {
  const error = await problemOf(new Response('<html>', { status: 502, headers: { 'Content-Type': 'text/html' } }));

  expect(error.problem.status).toBe(502);
  expect(error.message).toBe('HTTP 502');
});
