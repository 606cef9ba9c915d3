import { expect, test } from 'vitest';
import { emptyOffer, seriesOf, slotOf } from './offer';

const offer = { ...emptyOffer(undefined), utility: 'gas', first: '2026-12-01', last: '2026-12-31' };

test("a person's time has neither places nor a district", () => {
  expect(slotOf({ ...offer, representative: 'x', district: '150302', capacity: 3 })).toEqual({
    utility: 'gas',
    representative: 'x',
    from: '2026-12-01T09:00:00+08:00',
    to: '2026-12-01T10:00:00+08:00',
  });
});

test('a team has both', () => {
  expect(seriesOf({ ...offer, district: '150302', capacity: 3 })).toMatchObject({ district: '150302', capacity: 3 });
});
