import { contract } from '@/shared/contract';
import { isSignedIn, sessionEnded } from '@/shared/staff';

/** Once the server knows a session no more, the sign-in is shown over the page; what was typed stays. */
export function signInAgainWhenEnded(): void {
  contract.use({
    onResponse({ response }) {
      if (response.status === 401 && isSignedIn.value) sessionEnded();
    },
  });
}
