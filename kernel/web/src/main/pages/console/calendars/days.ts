/** A day that is not as the week has it. */
export interface Special {
  date: string;
  kind: 'off' | 'work';
  name: string;
}

/** The days of a schedule, as its file has them, in the order of the year. */
export function daysOf(file: string): Special[] {
  const [, ...lines] = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines
    .map((line) => line.split(',').map((field) => field.trim()))
    .flatMap(([date, kind, name]) =>
      date && (kind === 'off' || kind === 'work') ? [{ date, kind, name: name ?? '' }] : [],
    )
    .sort((one, other) => one.date.localeCompare(other.date)) as Special[];
}

/** The same by holiday, in the order of their first days. */
export function byHoliday(days: readonly Special[]): [string, Special[]][] {
  const groups = new Map<string, Special[]>();
  days.forEach((day) => groups.set(day.name, [...(groups.get(day.name) ?? []), day]));
  return [...groups];
}
