import { expect, test } from 'vitest';
import type { Person } from '../common/contractTypes';
import { emptyAccount, found, requestOf } from './account';

const person = (name: string, login: string): Person => ({ name, login, phone: '0473-1' }) as Person;

test('people are found by name and login, however they are written', () => {
  const people = [person('张伟', 'gas-clerk'), person('李娜', 'water-rep')];

  expect(found(people, ' GAS ').map((one) => one.name)).toEqual(['张伟']);
  expect(found(people, '李')).toHaveLength(1);
  expect(found(people, '')).toHaveLength(2);
});

test('an account for every company names none', () => {
  expect(requestOf({ ...emptyAccount(), login: ' zhang ', utility: '' })).toMatchObject({
    login: 'zhang',
    utility: undefined,
  });
});
