import { computed } from 'vue';
import type { components } from '@contract/schema';
import { contract } from './contract';
import { ProblemError } from './problem';
import { isEnded, session, sessionEnded, sessionLeft, sessionOpened, type Session } from './session';

export type Staff = components['schemas']['SessionSignedIn'];

/** Who of the staff is signed in, also while the session has run out. */
export const staff = computed<Staff | undefined>(() => session.value?.staff);
/** Whether requests are still answered in that name. */
export const isSignedIn = computed(() => staff.value !== undefined && !isEnded.value);
/** Whether a password of one's own is to be chosen before anything else. */
export const hasToChangePassword = computed(
  () => isSignedIn.value && (session.value?.todo.includes('CHANGE_PASSWORD') ?? false),
);

async function present(): Promise<Session | undefined> {
  try {
    return (await contract.GET('/sessions/current')).data;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return undefined;
    throw error;
  }
}

/** Finds out who is signed in; answers false when somebody else is than before, for whom the page is to be opened anew. */
export async function lookWhoIsSignedIn(): Promise<boolean> {
  const found = await present();
  if (found?.staff) return sessionOpened(found);
  if (staff.value && found) void sessionEnded();
  return true;
}

/** Opens a session, with a code of the second factor if there is one; answers whether it is nobody else than before. */
export async function signIn(user: string, password: string, secondFactor?: string): Promise<boolean> {
  const { data } = await contract.POST('/sessions', { body: { user, password, secondFactor, cookie: true } });
  return data ? sessionOpened(data) : true;
}

/** Nobody is signed in here any more; what was typed goes too, for the next one at this desk is somebody else. */
export function leave(): void {
  sessionLeft();
  sessionStorage.clear();
}

/** Ends the session here and on the server, or all of one's sessions. */
export async function signOut(isEverywhere = false): Promise<void> {
  try {
    await (isEverywhere ? contract.DELETE('/sessions') : contract.DELETE('/sessions/current'));
  } finally {
    leave();
  }
}
