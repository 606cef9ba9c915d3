import { reactive, ref, shallowRef, watch } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import type { components } from '@contract/schema';
import { contract } from '@/shared/contract';
import { useDoing } from '@/shared/doing';
import { cursorOf } from '../common/paging';

export type Entry = components['schemas']['AuditEntry'];

const NAMES = ['by', 'subject', 'from', 'until'] as const;
export type Wanted = { [name in (typeof NAMES)[number]]?: string };

const PAGE = 50;
const CHAIN_PAGE = 1000;

/** What an address asks for; days are those of Wuhai. */
export function wantedOf(query: LocationQuery): Wanted {
  return Object.fromEntries(
    NAMES.flatMap((name) => (typeof query[name] === 'string' && query[name] ? [[name, query[name]]] : [])),
  );
}

/** The same as the contract takes it: whole days, the last one with its end. */
export function parametersOf(wanted: Wanted): Wanted {
  const set = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)) as Wanted;
  if (set.from) set.from = `${set.from}T00:00:00+08:00`;
  if (set.until) set.until = `${dayAfter(set.until)}T00:00:00+08:00`;
  return set;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The entries that are asked for, page after page; the filter stands in the address. */
export function useTrail() {
  const route = useRoute();
  const router = useRouter();
  const wanted = reactive<Wanted>(wantedOf(route.query));
  const entries = shallowRef<Entry[]>();
  const next = ref<string>();
  const { busy, error, run } = useDoing();
  let newest = 0;

  async function ask(cursor?: string): Promise<void> {
    const mine = ++newest;
    const query = { ...parametersOf(wanted), limit: PAGE, ...(cursor ? { cursor } : {}) };
    const { data, response } = await contract.GET('/audit', { params: { query } });
    if (mine !== newest) return;
    entries.value = cursor ? [...(entries.value ?? []), ...(data ?? [])] : data;
    next.value = cursorOf(response);
  }

  const reload = () => run(() => ask());
  watch(wanted, async () => {
    await router.replace({ query: wantedOf({ ...wanted }) });
    await reload();
  });
  void reload();
  return { wanted, entries, next, busy, error, reload, more: () => run(() => ask(next.value)) };
}

/** The whole chain, an entry a line, as it can be checked without the system. */
export async function takeOut(told: (place: number) => void): Promise<Blob> {
  const lines: string[] = [];
  for (let after = 0; ;) {
    const { data } = await contract.GET('/audit/chain', { params: { query: { after, limit: CHAIN_PAGE } } });
    const last = data?.at(-1);
    if (!data || !last) break;
    lines.push(...data.map((entry) => `${JSON.stringify(entry)}\n`));
    told((after = last.place));
  }
  return new Blob(lines, { type: 'application/x-ndjson' });
}
