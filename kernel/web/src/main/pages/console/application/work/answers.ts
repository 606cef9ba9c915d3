import type { Check } from '../../common/contractTypes';

export type Answers = Record<string, string | number | boolean | undefined>;

/** What is answered already. */
export function firstAnswers(checks: readonly Check[]): Answers {
  return Object.fromEntries(checks.map((check) => [check.item, check.yes ?? check.number ?? check.said]));
}

type Answer = { item: string; yes?: boolean; number?: number; text?: string };

/** What the contract takes: each answer in the field of its kind, and none for what was left open. */
export function answersOf(checks: readonly Check[], given: Answers): Answer[] {
  return checks.flatMap(({ item, kind }): Answer[] => {
    const answer = given[item];
    if (answer === undefined || answer === '') return [];
    if (kind === 'YES_NO') return [{ item, yes: answer === true }];
    return kind === 'NUMBER' ? [{ item, number: Number(answer) }] : [{ item, text: String(answer) }];
  });
}
