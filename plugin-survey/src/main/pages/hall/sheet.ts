import { ProblemError } from '@jietong/web/host';
import type { Answers } from '../form/definition';

const STATES: Record<number, Ended> = { 404: 'unknown', 429: 'many' };
const OVER = ['ALREADY_ANSWERED', 'INVITATION_EXPIRED', 'INVITATION_WITHDRAWN'] as const;

/** Why there is nothing to answer, or no more. */
export type Ended = (typeof OVER)[number] | 'done' | 'declined' | 'unknown' | 'many' | 'broken';

/** What a refusal says about the invitation; nothing when it is about the answers. */
export function ended(error: unknown): Ended | undefined {
  if (!(error instanceof ProblemError)) return 'broken';
  const { status, violations = [] } = error.problem;
  const over = OVER.find((code) => violations.some((violation) => violation.code === code));
  if (over) return over;
  return violations.length > 0 ? undefined : (STATES[status] ?? 'broken');
}

/** What is wrong, in its own words, by the places in the request. */
export function problems(error: unknown): Record<string, string> {
  const violations = error instanceof ProblemError ? (error.problem.violations ?? []) : [];
  return Object.fromEntries(violations.map(({ pointer, message }) => [pointer, message]));
}

/** The answers without those that were refused, so that the others can be kept. */
export function without(answers: Answers, refused: Record<string, string>): Answers {
  const names = Object.keys(refused).map((pointer) => pointer.split('/')[2]);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)));
}

/** What was typed and not yet taken by the server, kept for as long as the tab is open. */
export class Unsaved {
  private readonly key: string;

  constructor(
    token: string,
    private readonly storage: Storage,
  ) {
    this.key = `jietong.survey.${token}`;
  }

  read(): Answers | undefined {
    const kept = this.storage.getItem(this.key);
    return kept === null ? undefined : JSON.parse(kept);
  }

  keep(answers: Answers): void {
    this.storage.setItem(this.key, JSON.stringify(answers));
  }

  forget(): void {
    this.storage.removeItem(this.key);
  }
}
