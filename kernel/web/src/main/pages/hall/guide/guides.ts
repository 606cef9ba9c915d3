import { contract } from '@/shared/contract';
import { useLoaded } from '@/shared/loading';
import type { WatchSource } from 'vue';

/** The service guide of a utility, in the reader's language. */
export function useGuide(utility: () => string, ...sources: WatchSource[]) {
  return useLoaded(
    async () => (await contract.GET('/utilities/{utility}', { params: { path: { utility: utility() } } })).data,
    utility,
    ...sources,
  );
}
