import { reactive, watch } from 'vue';
import type { components } from '@contract/schema';
import { language } from '@/shared/language';
import { today } from '@/shared/format';
import { newKey } from '@/shared/once';
import { factsOf, type Answers, type FormSchema } from './schema';

type Request = components['schemas']['CaseRequest'];
export type ApplicantType = NonNullable<Request['applicant']['type']>;

/** A form that is being filled in. */
export interface Draft {
  /** Under which it is handed in: asked again after a broken connection, it is the same form still. */
  key: string;
  utilities: string[];
  answers: Record<string, Answers>;
  type: ApplicantType;
  name: string;
  contact: string;
  phone: string;
  district: string;
  address: string;
  project: string;
  /** What may be fetched, by source. */
  consent: Record<string, boolean>;
  /** Codes of the documents that are promised. */
  promises: string[];
  promisedBy: string;
}

const KEPT = 'jietong.application';

export const emptyDraft = (): Draft => ({
  key: newKey(),
  utilities: [],
  answers: {},
  type: 'NATURAL_PERSON',
  name: '',
  contact: '',
  phone: '',
  district: '',
  address: '',
  project: '',
  consent: {},
  promises: [],
  promisedBy: today(7),
});

function keptDraft(): Draft {
  try {
    return { ...emptyDraft(), ...JSON.parse(localStorage.getItem(KEPT) ?? '{}') };
  } catch {
    // Whatever cannot be read was written by another version of the page.
    return emptyDraft();
  }
}

/** The form, kept on this device until it is handed in. An identity number is no part of it and is never kept. */
export function useDraft() {
  const draft = reactive(keptDraft());
  watch(draft, (now) => localStorage.setItem(KEPT, JSON.stringify(now)), { flush: 'sync' });

  function clear(): void {
    Object.assign(draft, emptyDraft());
    localStorage.removeItem(KEPT);
  }

  return { draft, clear };
}

const given = (text: string) => text.trim() || undefined;

// What has not been said yet is left out, so that it is told as missing.
const siteOf = (draft: Draft) =>
  ({ district: given(draft.district), address: given(draft.address) }) as Partial<Request['site']> as Request['site'];

/** The form as the contract takes it. */
export function requestOf(draft: Draft, identityNumber: string, schemas: Record<string, FormSchema>): Request {
  return {
    applicant: {
      type: draft.type,
      name: draft.name.trim(),
      identityNumber: given(identityNumber),
      contact: given(draft.contact),
      phone: draft.phone.replace(/[\s-]/g, ''),
    },
    site: siteOf(draft),
    project: given(draft.project),
    channel: /MicroMessenger/.test(navigator.userAgent) ? 'WECHAT' : 'WEB',
    consent: draft.consent,
    commitment: draft.promises.length > 0 ? { documents: draft.promises, promisedBy: draft.promisedBy } : undefined,
    applications: draft.utilities.flatMap((utility) => {
      const schema = schemas[utility];
      return schema ? [{ utility, facts: factsOf(schema, draft.answers[utility] ?? {}) }] : [];
    }),
    notices: { language: language.value },
  };
}
