import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { today } from '@/shared/format';

const DAY = 86_400_000;

/** A day so many days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const fromMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(day, -fromMonday);
}

/** The week that is looked at; it stands in the address. */
export function useWeek(): {
  first: ComputedRef<string>;
  last: ComputedRef<string>;
  go(days: number): void;
  back(): void;
} {
  const route = useRoute();
  const router = useRouter();
  const first = computed(() => mondayOf(typeof route.query.week === 'string' ? route.query.week : today()));
  const show = (week: string) => void router.replace({ query: { ...route.query, week } });
  return {
    first,
    last: computed(() => plusDays(first.value, 6)),
    go: (days) => show(plusDays(first.value, days)),
    back: () => show(mondayOf(today())),
  };
}
