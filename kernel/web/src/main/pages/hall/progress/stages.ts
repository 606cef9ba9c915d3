import type { components } from '@contract/schema';

export type Line = components['schemas']['ProgressLine'];
export type Mood = 'calm' | 'accent' | 'good' | 'warn' | 'bad';
type Step = 'done' | 'now' | 'ahead' | 'ended';

/** How the two stages stand, and no more than two (R2.1). */
export function stagesOf(line: Pick<Line, 'state' | 'stage'>): { acceptance: Step; connection: Step } {
  const inFirst = line.stage === 'ACCEPTANCE';
  switch (line.state) {
    case 'CONNECTED':
      return { acceptance: 'done', connection: 'done' };
    case 'ACCEPTED':
      return { acceptance: 'done', connection: 'now' };
    case 'REJECTED':
    case 'WITHDRAWN':
      return inFirst ? { acceptance: 'ended', connection: 'ahead' } : { acceptance: 'done', connection: 'ended' };
    default:
      return { acceptance: 'now', connection: 'ahead' };
  }
}

const OF_STATE: Record<Line['state'], Mood> = {
  SUBMITTED: 'calm',
  RETURNED: 'warn',
  ACCEPTED: 'accent',
  CONNECTED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'calm',
};

export const moodOfState = (state: Line['state']): Mood => OF_STATE[state];

const OF_CLOCK: Record<Line['clock']['state'], Mood> = {
  NOT_STARTED: 'calm',
  ON_TRACK: 'good',
  AT_RISK: 'warn',
  OVERDUE: 'bad',
  SUSPENDED: 'warn',
  STOPPED_IN_TIME: 'good',
  STOPPED_LATE: 'bad',
};

export const moodOfClock = (state: Line['clock']['state']): Mood => OF_CLOCK[state];

/** Whether anything can still become of it. */
export const isRunning = ({ state }: Pick<Line, 'state'>): boolean =>
  state === 'SUBMITTED' || state === 'RETURNED' || state === 'ACCEPTED';

/** The documents that the applicant still has to hand in; supply waits for them (R2.5). */
export function toHandIn(line: Pick<Line, 'documents' | 'state'>): Line['documents'] {
  const isOpen = (paper: Line['documents'][number]) => paper.state === 'MISSING' || paper.state === 'PROMISED';
  return isRunning(line) ? line.documents.filter(isOpen) : [];
}
