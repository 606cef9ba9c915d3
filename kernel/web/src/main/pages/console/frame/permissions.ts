import { staff } from '@/shared/staff';

/** What pages offer, by the roles it is granted to. The server decides; here only what would be refused is left out. */
const GRANTED = {
  decide: ['CLERK', 'REPRESENTATIVE', 'SUPERVISOR'],
  workOnTasks: ['CLERK', 'REPRESENTATIVE', 'INSPECTOR', 'SUPERVISOR'],
  directTasks: ['REPRESENTATIVE', 'SUPERVISOR'],
  offerSlots: ['REPRESENTATIVE', 'SUPERVISOR'],
  handOver: ['SUPERVISOR'],
  acknowledge: ['CLERK', 'REPRESENTATIVE', 'SUPERVISOR', 'BUREAU'],
  shareFilters: ['SUPERVISOR', 'BUREAU'],
  followUp: ['CLERK', 'SURVEY_STAFF', 'SUPERVISOR'],
  readStaff: ['SUPERVISOR', 'UTILITY_ADMINISTRATOR', 'BUREAU', 'ADMINISTRATOR', 'AUDITOR'],
  manageStaff: ['UTILITY_ADMINISTRATOR', 'ADMINISTRATOR'],
  readRules: [
    'SUPERVISOR',
    'RULE_AUTHOR',
    'RULE_APPROVER',
    'UTILITY_ADMINISTRATOR',
    'BUREAU',
    'ADMINISTRATOR',
    'AUDITOR',
  ],
  changeRules: ['RULE_AUTHOR', 'ADMINISTRATOR'],
  approveRules: ['RULE_APPROVER', 'ADMINISTRATOR'],
  readBundles: ['ADMINISTRATOR', 'AUDITOR'],
  manageJournal: ['ADMINISTRATOR'],
} as const satisfies Record<string, readonly string[]>;

export type Ability = keyof typeof GRANTED;

/** Whether one of these roles reaches for something. */
export function rolesMay(roles: readonly string[], ability: Ability): boolean {
  const granted: readonly string[] = GRANTED[ability];
  return roles.some((role) => granted.includes(role));
}

/** Whether who is signed in reaches for something. */
export function may(ability: Ability): boolean {
  return rolesMay(staff.value?.roles ?? [], ability);
}
