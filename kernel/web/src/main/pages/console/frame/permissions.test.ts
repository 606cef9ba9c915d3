import { beforeEach, expect, test } from 'vitest';
import { sessionLeft, sessionOpened, type Session } from '@/shared/session';
import { may } from './permissions';

function clerk(): Session {
  const staff = { id: '1', name: '张', roles: ['CLERK'], districts: [], permissions: ['DECIDE_ACCEPTANCE'] } as const;
  return { id: 's', expiresAt: '', endsAt: '', todo: [], staff: structuredClone(staff) as never };
}

beforeEach(sessionLeft);

test('what the server told is permitted is offered, and nothing else', () => {
  sessionOpened(clerk());

  expect(may('DECIDE_ACCEPTANCE')).toBe(true);
  expect(may('HAND_OVER')).toBe(false);
});

test('nobody is offered anything', () => {
  expect(may('DECIDE_ACCEPTANCE')).toBe(false);
});
