import { ref, shallowRef } from 'vue';
import type { components } from '@contract/schema';

export type Session = components['schemas']['Session'];

/** The session of this browser as it was told last. It hangs on a cookie that no script reads, and is kept nowhere else. */
export const session = shallowRef<Session>();
/** Whether it has ended since; who it was stays known, so that a page can go on behind the sign-in. */
export const isEnded = ref(false);

const waiting = new Set<(isBack: boolean) => void>();
const who = (one: Session | undefined) => one?.staff?.id ?? one?.applicant?.phone;

/** The value that goes back as a header with each change: read at that moment, since another tab may have signed in anew. */
export function csrf(): string {
  const [, value] = /(?:^|;\s*)jietong-csrf=([^;]*)/.exec(document.cookie) ?? [];
  return value ?? '';
}

/** Somebody is signed in; answers whether it is nobody else than before. */
export function sessionOpened(opened: Session): boolean {
  const isSame = session.value === undefined || who(session.value) === who(opened);
  session.value = opened;
  isEnded.value = false;
  tell(isSame);
  return isSame;
}

/** The session is no more; answers, once somebody is signed in again, whether it is the same person. */
export function sessionEnded(): Promise<boolean> {
  isEnded.value = true;
  return new Promise((told) => waiting.add(told));
}

/** Nobody is signed in, and nobody is waited for. */
export function sessionLeft(): void {
  session.value = undefined;
  isEnded.value = false;
  tell(false);
}

function tell(isBack: boolean): void {
  const all = [...waiting];
  waiting.clear();
  all.forEach((told) => told(isBack));
}
