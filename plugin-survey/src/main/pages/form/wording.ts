import type { Choice, Step, Wording } from './definition';

/** A text in a language; the other one where it was left out. */
export function said(wording: Wording | undefined, language: string): string {
  if (wording === undefined || typeof wording === 'string') return wording ?? '';
  const chinese = wording['zh-cn'] ?? wording.default ?? '';
  return language === 'en' ? (wording.en ?? chinese) : chinese || (wording.en ?? '');
}

/** What can be chosen, each with its text, also where the code stands for it. */
export function options(listed: (string | Choice | Step)[]): { value: string | number; text: Wording }[] {
  return listed.map((one) =>
    typeof one === 'string' ? { value: one, text: one } : { value: one.value, text: one.text ?? String(one.value) },
  );
}
