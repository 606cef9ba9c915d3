import { ref, shallowRef } from 'vue';
import { contract } from '@/shared/contract';
import { useDoing } from '@/shared/doing';
import { ProblemError } from '@/shared/problem';
import type { Replay, ReplayLine } from '../common/contractTypes';
import { split } from '../common/eventReader';

/** Holds a pack against the applications there are; told line by line how far it is. */
export function useReplay(id: () => string) {
  const { busy, error, run } = useDoing();
  const share = ref(0);
  const summary = shallowRef<Replay>();
  let leaving = new AbortController();

  function hear(line: ReplayLine): void {
    if (line.progress) share.value = line.progress.of ? (100 * line.progress.looked) / line.progress.of : 100;
    if (line.summary) summary.value = line.summary;
    if (line.problem) throw new ProblemError(line.problem);
  }

  async function replay(openOnly: boolean): Promise<void> {
    [share.value, summary.value, leaving] = [0, undefined, new AbortController()];
    const { data } = await contract.POST('/rule-packs/{id}/replay', {
      params: { path: { id: id() } },
      body: { openOnly },
      headers: { Accept: 'application/x-ndjson' },
      parseAs: 'stream',
      signal: leaving.signal,
    });
    if (!data) return;
    for await (const line of split(data as ReadableStream<Uint8Array>, '\n')) {
      if (line.trim()) hear(JSON.parse(line) as ReplayLine);
    }
  }

  return {
    busy,
    error,
    share,
    summary,
    replay: (openOnly: boolean) => run(() => replay(openOnly)),
    leave: () => leaving.abort(),
  };
}
