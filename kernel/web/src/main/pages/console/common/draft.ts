import { nextTick, ref, watch, type Ref } from 'vue';
import { staff } from '@/shared/staff';

/** What somebody types: it is there again when the page is loaded again, in this tab and for this person alone. */
export function useDraft<T>(name: string, empty: () => T): { draft: Ref<T>; clear(): Promise<void> } {
  const key = `jietong.draft.${staff.value?.id ?? ''}.${name}`;
  const kept = sessionStorage.getItem(key);
  const draft = ref(kept ? (JSON.parse(kept) as T) : empty()) as Ref<T>;

  watch(draft, (typed) => sessionStorage.setItem(key, JSON.stringify(typed)), { deep: true });

  async function clear(): Promise<void> {
    draft.value = empty();
    await nextTick();
    sessionStorage.removeItem(key);
  }

  return { draft, clear };
}
