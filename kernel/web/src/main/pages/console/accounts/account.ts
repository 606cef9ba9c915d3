import type { components } from '@contract/schema';
import { staff } from '@/shared/staff';
import type { Person } from '../common/contractTypes';

export type NewAccount = components['schemas']['StaffRequest'];
export type Role = Person['roles'][number];

/** Those that people have, from the counter to the auditor; machines get theirs elsewhere. */
export const ROLES: readonly Role[] = [
  'CLERK',
  'REPRESENTATIVE',
  'INSPECTOR',
  'SURVEY_STAFF',
  'SUPERVISOR',
  'RULE_AUTHOR',
  'RULE_APPROVER',
  'UTILITY_ADMINISTRATOR',
  'BUREAU',
  'ADMINISTRATOR',
  'AUDITOR',
];

/** What is typed about somebody who is taken on; within one company it is that company. */
export function emptyAccount(): NewAccount {
  return {
    login: '',
    name: '',
    phone: '',
    roles: [],
    utility: staff.value?.utility,
    districts: [],
    weight: 1,
    onDuty: true,
    password: '',
  };
}

/** The account as the contract takes it. */
export function requestOf(typed: NewAccount): NewAccount {
  return {
    ...typed,
    login: typed.login.trim(),
    name: typed.name.trim(),
    phone: typed.phone.trim(),
    utility: typed.utility || undefined,
  };
}

/** Those whose name, login or telephone has the words. */
export function found(people: readonly Person[], words: string): Person[] {
  const wanted = words.trim().toLowerCase();
  return people.filter(({ name, login, phone }) => `${name} ${login} ${phone}`.toLowerCase().includes(wanted));
}
