import type { components } from '@contract/schema';
import { newKey } from '@/shared/once';

export type CaseRequest = components['schemas']['CaseRequest'];
export type Report = components['schemas']['SubmissionReport'];
export type Fact = string | number | boolean | undefined;

/** What is typed at the counter. */
export interface Entry {
  type: components['schemas']['CaseApplicant']['type'];
  name: string;
  identityNumber: string;
  contact: string;
  phone: string;
  district: string;
  address: string;
  consent: boolean;
  utilities: string[];
  facts: Record<string, Record<string, Fact>>;
  /** One key for one case: sent again after a broken connection, it is handed in once. */
  key: string;
}

export function emptyEntry(): Entry {
  return {
    type: 'NATURAL_PERSON',
    name: '',
    identityNumber: '',
    contact: '',
    phone: '',
    district: '150302',
    address: '',
    consent: false,
    utilities: [],
    facts: {},
    key: newKey(),
  };
}

/** The form as the contract takes it; what was left open is not sent. */
export function requestOf(entry: Entry): CaseRequest {
  return {
    applicant: {
      type: entry.type,
      name: entry.name.trim(),
      phone: entry.phone.trim(),
      identityNumber: entry.identityNumber.trim() || undefined,
      contact: entry.contact.trim() || undefined,
    },
    site: { district: entry.district, address: entry.address.trim() },
    channel: 'COUNTER',
    consent: entry.consent,
    applications: entry.utilities.map((utility) => ({ utility, facts: given(entry.facts[utility] ?? {}) })),
  };
}

function given(facts: Record<string, Fact>): Record<string, Fact> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}
