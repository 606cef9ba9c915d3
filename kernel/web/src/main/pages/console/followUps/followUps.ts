import { reactive, ref, shallowRef, watch } from 'vue';
import type { components } from '@contract/schema';
import { contract } from '@/shared/contract';
import { useDoing } from '@/shared/doing';
import { cursorOf } from '../common/paging';

export type FollowUp = components['schemas']['FollowUp'];

export const FORMS = ['PHONE', 'SMS_LINK', 'WECHAT', 'VISIT', 'QR_CODE'] as const;
export const RESULTS = ['REACHED', 'NO_ANSWER', 'REFUSED'] as const;
export const LEVELS = [1, 2, 3, 4, 5] as const;

const PAGE = 50;

/** The follow-ups that are asked for, page after page. */
export function useFollowUps() {
  const wanted = reactive({ utility: '', form: '', result: '', satisfaction: '' });
  const followUps = shallowRef<FollowUp[]>();
  const next = ref<string>();
  const { busy, error, run } = useDoing();

  async function ask(cursor?: string): Promise<void> {
    const set = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
    const query = { ...set, limit: PAGE, ...(cursor ? { cursor } : {}) } as object;
    const { data, response } = await contract.GET('/follow-ups', { params: { query } });
    followUps.value = cursor ? [...(followUps.value ?? []), ...(data ?? [])] : data;
    next.value = cursorOf(response);
  }

  const reload = () => run(() => ask());
  watch(wanted, reload, { immediate: true });
  return { wanted, followUps, next, busy, error, reload, more: () => run(() => ask(next.value)) };
}
