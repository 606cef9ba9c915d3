import { onUnmounted, ref, type Ref } from 'vue';
import { contract } from '@/shared/contract';
import { ProblemError } from '@/shared/problem';
import { EventReader } from './eventReader';
import type { Event } from './contractTypes';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** Follows what happens to the cases one may see, until the page is left; after a break it goes on where it was. */
export function useLive(heard: (event: Event) => void): { isLive: Ref<boolean> } {
  const isLive = ref(false);
  const leaving = new AbortController();
  const reader = new EventReader();
  let wait = FIRST_WAIT;

  async function follow(): Promise<void> {
    const headers = reader.last ? { 'Last-Event-ID': Number(reader.last) } : {};
    const { data } = await contract.GET('/events', {
      params: { header: headers },
      parseAs: 'stream',
      signal: leaving.signal,
    });
    if (!data) return;
    isLive.value = true;
    wait = FIRST_WAIT;
    for await (const event of reader.eventsOf(data as ReadableStream<Uint8Array>)) heard(event);
  }

  async function keepFollowing(): Promise<void> {
    while (!leaving.signal.aborted) {
      try {
        await follow();
      } catch (error) {
        if (error instanceof ProblemError && !isWorthTryingAgain(error)) return;
        if (error instanceof ProblemError && error.problem.status === 410) reader.last = '';
      } finally {
        isLive.value = false;
      }
      await pause(wait, leaving.signal);
      wait = Math.min(2 * wait, LONGEST_WAIT);
    }
  }

  onUnmounted(() => leaving.abort());
  void keepFollowing();
  return { isLive };
}

function isWorthTryingAgain(error: ProblemError): boolean {
  return ![401, 403].includes(error.problem.status);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
