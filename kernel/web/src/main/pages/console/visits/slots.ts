import type { Slot } from '../common/contractTypes';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day of Wuhai that an instant lies in. */
export const dayOf = (instant: string): string => DAY.format(new Date(instant));

/** The slots by day, each day's in the order of time; days without any are left out. */
export function byDay(slots: readonly Slot[]): [string, Slot[]][] {
  const days = new Map<string, Slot[]>();
  [...slots]
    .sort((one, other) => Date.parse(one.from) - Date.parse(other.from))
    .forEach((slot) => days.set(dayOf(slot.from), [...(days.get(dayOf(slot.from)) ?? []), slot]));
  return [...days];
}
