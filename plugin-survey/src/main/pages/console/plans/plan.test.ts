import { expect, test } from 'vitest';
import { draftOf, EMPTY, listed, request } from './plan';

test('what stands between commas is a list, also between Chinese ones', () => {
  expect(listed('150302，150303、150304, x')).toEqual(['150302', '150303', '150304', 'x']);
  expect(listed(' ')).toEqual([]);
});

test('a plan asks after an event or on a day, never both', () => {
  expect(request({ ...EMPTY, by: 'event', day: '2026-12-01' }).trigger).toEqual({ event: 'SUPPLY_STARTED' });
  expect(request({ ...EMPTY, by: 'day', day: '2026-12-01', margin: '5' }).trigger).toEqual({
    day: '2026-12-01',
    yearly: false,
    sample: { margin: 0.05 },
  });
});

test('without a number of times there is no cap', () => {
  expect(request({ ...EMPTY, capTimes: '' })).not.toHaveProperty('cap');
});

test('a plan that is opened and saved unchanged stays the same', () => {
  const sent = request({ ...EMPTY, zh: '回访', en: 'Follow-up', questionnaire: 'water-connection' });
  const plan = {
    ...sent,
    code: 'c',
    version: 1,
    audience: sent.audience ?? {},
    cap: sent.cap ?? { times: 1, days: 1 },
  };
  expect(request(draftOf(plan))).toEqual(sent);
});
