import { onMounted, onUnmounted, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from 'vue';
import { language } from './language';

/** Something that is asked of the server, as a page shows it. */
export interface Loaded<T> {
  value: ShallowRef<T | undefined>;
  /** Why it could not be had; what was had before stays. */
  error: ShallowRef<Error | undefined>;
  loading: Ref<boolean>;
  reload(): Promise<void>;
}

/** Asks at once, again in another language, and whenever a source changes; an answer that was overtaken is dropped. */
export function useLoaded<T>(ask: () => Promise<T>, ...sources: WatchSource[]): Loaded<T> {
  const value = shallowRef<T>();
  const error = shallowRef<Error>();
  const loading = ref(false);
  let newest = 0;

  async function reload(): Promise<void> {
    const mine = ++newest;
    loading.value = true;
    try {
      const answer = await ask();
      if (mine === newest) [value.value, error.value] = [answer, undefined];
    } catch (refused) {
      if (mine === newest) error.value = refused as Error;
    } finally {
      if (mine === newest) loading.value = false;
    }
  }

  watch([language, ...sources], reload, { immediate: true });
  return { value, error, loading, reload };
}

/** Does something whenever the page is looked at again, as after a call or another app. */
export function onReturn(work: () => void): void {
  const seen = () => document.visibilityState === 'visible' && work();
  onMounted(() => document.addEventListener('visibilitychange', seen));
  onUnmounted(() => document.removeEventListener('visibilitychange', seen));
}
