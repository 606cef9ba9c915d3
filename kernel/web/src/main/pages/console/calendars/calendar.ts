import type { components } from '@contract/schema';

export type Calendar = components['schemas']['Calendar'];
export type Preview = components['schemas']['CalendarPreview'];
export type Step = 'check' | 'approval' | 'activation' | 'rollback' | 'withdrawal';

/** What can be done next with a schedule. */
export const POSSIBLE: Record<Calendar['state'], readonly Step[]> = {
  DRAFT: ['check', 'withdrawal'],
  CHECKED: ['approval', 'withdrawal'],
  APPROVED: ['activation', 'withdrawal'],
  ACTIVE: ['rollback'],
  SUPERSEDED: ['activation'],
  WITHDRAWN: [],
};

/** The first characters of the digest that names a schedule: enough to tell one from another. */
export const shortOf = (id: string): string => id.slice(0, 10);
