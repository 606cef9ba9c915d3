import { ref } from 'vue';

const KEPT = 'jietong.session';

/** The token of who is signed in, for as long as the tab is open. */
export const token = ref(sessionStorage.getItem(KEPT) ?? '');

export function signedIn(given: string): void {
  token.value = given;
  sessionStorage.setItem(KEPT, given);
}

export function signedOut(): void {
  token.value = '';
  sessionStorage.removeItem(KEPT);
}
