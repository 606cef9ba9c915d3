import { ref, shallowRef, watch } from 'vue';
import { contract } from '@/shared/contract';
import { useDoing } from '@/shared/doing';
import { language } from '@/shared/language';
import type { Application } from '../common/contractTypes';
import { cursorOf } from '../common/paging';
import { parametersOf, type Wish } from './filters';

const PAGE = 50;

/** The applications a wish finds, page after page. */
export function useList(wish: Wish) {
  const applications = shallowRef<Application[]>();
  const next = ref<string>();
  const { busy, error, run } = useDoing();
  let newest = 0;

  async function ask(cursor?: string): Promise<void> {
    const mine = ++newest;
    const query = { ...parametersOf(wish), limit: PAGE, ...(cursor ? { cursor } : {}) };
    const { data, response } = await contract.GET('/applications', { params: { query: query as object } });
    if (mine !== newest) return;
    applications.value = cursor ? [...(applications.value ?? []), ...(data ?? [])] : data;
    next.value = cursorOf(response);
  }

  async function reload(): Promise<void> {
    error.value = undefined;
    busy.value = true;
    try {
      await ask();
    } catch (refused) {
      error.value = refused as Error;
    } finally {
      busy.value = false;
    }
  }

  watch([() => ({ ...wish }), language], reload, { immediate: true });
  return { applications, next, busy, error, reload, more: () => run(() => ask(next.value)) };
}
