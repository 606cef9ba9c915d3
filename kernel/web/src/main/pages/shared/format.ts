import { language } from './language';

const ZONE = 'Asia/Shanghai';

const say = (options: Intl.DateTimeFormatOptions) => (instant: string | Date) =>
  new Intl.DateTimeFormat(language.value, { timeZone: ZONE, ...options }).format(new Date(instant));

/** A day and the time of day in Wuhai, in the reader's language. */
export const dateTime = say({ dateStyle: 'medium', timeStyle: 'short' });
/** The same with the day of the week, for what somebody has to be there for. */
export const visitTime = say({ month: 'short', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit' });
/** The time of day alone. */
export const timeOfDay = say({ hour: '2-digit', minute: '2-digit' });
/** A day. */
export const day = say({ dateStyle: 'medium' });
/** A day with its weekday, for lists of days. */
export const weekday = say({ month: 'short', day: 'numeric', weekday: 'short' });

/** A number of days, which comes in halves, or another quantity. */
export function number(value: number): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: 2 }).format(value);
}

/** An amount of money. */
export function money(amount: { amount: string; currency: string }): string {
  return new Intl.NumberFormat(language.value, { style: 'currency', currency: amount.currency }).format(
    Number(amount.amount),
  );
}

/** Today in Wuhai, as `2026-11-27`, or so many days later. */
export function today(later = 0): string {
  const then = new Date(Date.now() + later * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(then);
}
