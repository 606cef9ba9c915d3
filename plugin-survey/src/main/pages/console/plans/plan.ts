import { useI18n } from 'vue-i18n';
import { day } from '@jietong/web/host';
import type { Of } from '../../contract';

export const FORMS = ['SMS_LINK', 'WECHAT', 'PHONE', 'VISIT', 'QR_CODE'] as const;

/** What somebody types of a plan; what is left empty is left out of the request. */
export interface PlanDraft {
  zh: string;
  en: string;
  by: 'event' | 'day';
  event: string;
  day: string;
  yearly: boolean;
  /** Half the width of the interval, in points; empty to ask everybody. */
  margin: string;
  utility: string;
  districts: string;
  categories: string;
  questionnaire: string;
  forms: (typeof FORMS)[number][];
  afterDays: string;
  at: string;
  reminders: string;
  openDays: string;
  capTimes: string;
  capDays: string;
}

export const EMPTY: PlanDraft = {
  zh: '',
  en: '',
  by: 'event',
  event: 'SUPPLY_STARTED',
  day: '',
  yearly: false,
  margin: '',
  utility: '',
  districts: '',
  categories: '',
  questionnaire: '',
  forms: ['SMS_LINK'],
  afterDays: '7',
  at: '10:00',
  reminders: '3',
  openDays: '14',
  capTimes: '2',
  capDays: '180',
};

/** What stands between commas, Chinese or Latin, or blanks. */
export function listed(text: string): string[] {
  return text.split(/[\s,，、]+/u).filter(Boolean);
}

/** The request that a draft is. */
export function request(draft: PlanDraft): Of<'FollowUpPlanRequest'> {
  const { utility, questionnaire, forms } = draft;
  const byDay = {
    day: draft.day,
    yearly: draft.yearly,
    ...(draft.margin && { sample: { margin: Number(draft.margin) / 100 } }),
  };
  return {
    title: { zh: draft.zh, en: draft.en },
    trigger: draft.by === 'event' ? { event: draft.event } : byDay,
    audience: {
      ...(utility && { utility }),
      districts: listed(draft.districts),
      categories: listed(draft.categories),
    },
    questionnaire,
    forms,
    timing: {
      afterDays: Number(draft.afterDays),
      at: draft.at || undefined,
      reminders: listed(draft.reminders).map(Number),
      openDays: Number(draft.openDays),
    },
    ...(draft.capTimes && { cap: { times: Number(draft.capTimes), days: Number(draft.capDays) } }),
  };
}

/** The draft with which a plan that is there is changed. */
export function draftOf(plan: Of<'FollowUpPlan'>): PlanDraft {
  const { trigger, audience, timing, cap } = plan;
  return {
    ...plan.title,
    by: trigger.event ? 'event' : 'day',
    event: trigger.event ?? '',
    day: trigger.day ?? '',
    yearly: trigger.yearly ?? false,
    margin: trigger.sample ? String(trigger.sample.margin * 100) : '',
    utility: audience.utility ?? '',
    districts: (audience.districts ?? []).join(', '),
    categories: (audience.categories ?? []).join(', '),
    questionnaire: plan.questionnaire,
    forms: plan.forms,
    afterDays: String(timing.afterDays),
    at: timing.at ?? '',
    reminders: (timing.reminders ?? []).join(', '),
    openDays: String(timing.openDays),
    capTimes: String(cap.times),
    capDays: String(cap.days),
  };
}

/** What makes a plan ask, in words. */
export function useTrigger() {
  const { t, te } = useI18n();
  return ({ event, day: on, yearly, sample }: Of<'FollowUpTrigger'>): string => {
    if (event) return te(`survey.plans.events.${event}`) ? t(`survey.plans.events.${event}`) : event;
    const when = t(yearly ? 'survey.plans.yearly' : 'survey.plans.once', { day: on ? day(on) : '' });
    return sample ? t('survey.plans.sampled', { when, points: sample.margin * 100 }) : when;
  };
}
