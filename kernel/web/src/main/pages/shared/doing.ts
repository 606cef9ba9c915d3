import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';

/** Something that is asked for once at a time, with what it was refused with. */
export interface Doing {
  busy: Ref<boolean>;
  error: ShallowRef<Error | undefined>;
  /** Does it, unless it is being done; answers whether it went well. */
  run(work: () => Promise<unknown>): Promise<boolean>;
}

export function useDoing(): Doing {
  const busy = ref(false);
  const error = shallowRef<Error>();

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    error.value = undefined;
    try {
      await work();
      return true;
    } catch (refused) {
      error.value = refused as Error;
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, error, run };
}
