import { computed } from 'vue';
import { contract } from '@/shared/contract';
import { ProblemError } from '@/shared/problem';
import { csrf, isEnded, session, sessionEnded, sessionLeft, sessionOpened } from '@/shared/session';

/** The applicant who is signed in, also while the session has run out. */
export const applicant = computed(() => session.value?.applicant);
/** Whether requests are still answered in that name. */
export const isSignedIn = computed(() => applicant.value !== undefined && !isEnded.value);

/** Finds out who is signed in; where there has been no session, nothing is asked. Staff are nobody in the hall. */
export async function lookWhoIsSignedIn(): Promise<void> {
  if (!csrf()) return;
  try {
    const { data } = await contract.GET('/sessions/current');
    if (data?.applicant) sessionOpened(data);
    else if (applicant.value) void sessionEnded();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.status !== 401) throw error;
  }
}

/** Has a code sent to a telephone. */
export async function sendCode(phone: string): Promise<void> {
  await contract.POST('/sessions/codes', { body: { phone } });
}

/** Opens a session with the code that came. */
export async function signIn(phone: string, code: string): Promise<void> {
  const { data } = await contract.POST('/sessions', { body: { phone, code, cookie: true } as never });
  if (data) sessionOpened(data);
}

/** Ends the session here and on the server; what was typed goes too, as on a device that others use. */
export async function signOut(): Promise<void> {
  try {
    await contract.DELETE('/sessions/current');
  } finally {
    leave();
  }
}

/** Nobody is signed in here any more. */
export function leave(): void {
  sessionLeft();
  sessionStorage.clear();
}
