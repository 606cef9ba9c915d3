import type { components } from '@contract/schema';
import { today } from '@/shared/format';
import type { Staff } from '@/shared/staff';
import type { Weekday } from '../common/weekdays';

type SlotRequest = components['schemas']['SlotRequest'];
type SeriesRequest = components['schemas']['SlotSeriesRequest'];

/** What is typed about times that are offered, be it one or a weekly pattern. */
export interface Offer {
  utility: string;
  representative: string | undefined;
  district: string;
  capacity: number;
  first: string;
  last: string;
  from: string;
  to: string;
  days: Weekday[];
  minutes: number;
}

/** A representative offers the own time; others whichever there is. */
export function emptyOffer(who: Staff | undefined): Offer {
  return {
    utility: who?.utility ?? '',
    representative: who?.roles.includes('REPRESENTATIVE') ? who.id : '',
    district: who?.districts[0] ?? '150302',
    capacity: 1,
    first: today(1),
    last: today(14),
    from: '09:00',
    to: '10:00',
    days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
    minutes: 60,
  };
}

/** Places and a district are those of a team: a person has both already. */
function whose({ representative, district, capacity }: Offer) {
  return representative ? { representative } : { district, capacity };
}

export function slotOf(offer: Offer): SlotRequest {
  const at = (time: string) => `${offer.first}T${time}:00+08:00`;
  return { utility: offer.utility, ...whose(offer), from: at(offer.from), to: at(offer.to) };
}

export function seriesOf(offer: Offer): SeriesRequest {
  const { utility, first, last, days, minutes } = offer;
  return { utility, ...whose(offer), from: first, to: last, days, minutes };
}
