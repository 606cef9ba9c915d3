import { computed, ref } from 'vue';
import type { components } from '@contract/schema';
import { contract } from './contract';
import { signedIn, signedOut, token } from './session';

export type Staff = components['schemas']['SessionSignedIn'];

const KEPT = 'jietong.staff';

/** Who of the staff is signed in, also while the session has run out. */
export const staff = ref<Staff | undefined>(kept());
/** Whether requests are still answered in that name. */
export const isSignedIn = computed(() => staff.value !== undefined && token.value !== '');

function kept(): Staff | undefined {
  const text = sessionStorage.getItem(KEPT);
  return text ? (JSON.parse(text) as Staff) : undefined;
}

/** Opens a session; refused with a `ProblemError`. */
export async function signIn(user: string, password: string): Promise<void> {
  const { data } = await contract.POST('/sessions', { body: { user, password } });
  if (!data?.token) return;
  signedIn(data.token);
  staff.value = data.staff;
  sessionStorage.setItem(KEPT, JSON.stringify(data.staff));
}

/** The session is no more; who it was is remembered, so that the page can stay open behind the sign-in. */
export function sessionEnded(): void {
  signedOut();
}

/** Ends the session here and on the server. */
export async function signOut(): Promise<void> {
  try {
    await contract.DELETE('/sessions/current');
  } finally {
    signedOut();
    staff.value = undefined;
    // What was typed goes too: the next one at this desk is somebody else.
    sessionStorage.clear();
  }
}
