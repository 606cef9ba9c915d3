import { expect, test } from 'vitest';
import { byHoliday, daysOf } from './days';

const FILE =
  '\uFEFFdate,kind,name,schedule_year\r\n2027-02-06,off,春节,2027\r\n2027-01-01,off,元旦,2027\r\n2027-01-31,work,春节,2027\r\n';

test('the days of a schedule stand by holiday, in the order of the year', () => {
  expect(byHoliday(daysOf(FILE)).map(([name, days]) => [name, days.map((day) => day.date)])).toEqual([
    ['元旦', ['2027-01-01']],
    ['春节', ['2027-01-31', '2027-02-06']],
  ]);
});
