import { reactive, watch } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import type { FilterParameters } from '../common/contractTypes';

const NAMES = ['utility', 'district', 'state', 'representative', 'dueBefore', 'q', 'order'] as const;
export type Wish = { [name in (typeof NAMES)[number]]?: string };

/** The list as one finds it: what is open, the next deadline first. */
const AT_FIRST: Wish = { order: 'URGENCY' };

/** What an address asks for. */
export function wishOf(query: LocationQuery): Wish {
  const given = NAMES.flatMap((name) => {
    const value = query[name];
    return typeof value === 'string' && value ? [[name, value] as const] : [];
  });
  return given.length ? Object.fromEntries(given) : { ...AT_FIRST };
}

/** What is asked of the server: words are found in the order they came in, not by urgency. */
export function parametersOf(wish: Wish): Wish {
  const set = Object.fromEntries(Object.entries(wish).filter(([, value]) => value)) as Wish;
  if (set.q) delete set.order;
  return set;
}

/** The filters of the list, which stand in the address so that a reload and a colleague find the same list. */
export function useFilters() {
  const route = useRoute();
  const router = useRouter();
  const wish = reactive<Wish>(wishOf(route.query));

  watch(wish, () => router.replace({ query: parametersOf(wish) }));

  function use(parameters: FilterParameters): void {
    NAMES.forEach((name) => (wish[name] = parameters[name] ?? undefined));
  }

  return { wish, use, clear: () => use(AT_FIRST) };
}
