import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { isProblem, ProblemError } from '@/shared/problem';
import { signIn } from '@/shared/staff';
import { wordsFor } from './report';

/** Signing in step by step: name and password, and a code of the second factor where one is set up. */
export function useSigningIn(signedIn: (isSame: boolean) => void) {
  const { t } = useI18n();
  const user = ref('');
  const password = ref('');
  const code = ref('');
  const isCodeAsked = ref(false);
  const refusal = ref('');
  const isBusy = ref(false);
  const isReady = computed(
    () => user.value !== '' && password.value !== '' && (!isCodeAsked.value || code.value !== ''),
  );

  function startOver(): void {
    [password.value, code.value, refusal.value, isCodeAsked.value] = ['', '', '', false];
  }

  function refused(error: unknown): void {
    if (isProblem(error, 'second-factor-required')) {
      isCodeAsked.value = true;
      return;
    }
    const wait = error instanceof ProblemError ? error.wait : 0;
    refusal.value = wait ? `${wordsFor(error)} ${t('frame.waitSeconds', { seconds: wait })}` : wordsFor(error);
    code.value = '';
    if (!isCodeAsked.value) password.value = '';
  }

  async function submit(): Promise<void> {
    isBusy.value = true;
    refusal.value = '';
    try {
      const isSame = await signIn(user.value.trim(), password.value, code.value.replace(/\s/g, '') || undefined);
      startOver();
      signedIn(isSame);
    } catch (error) {
      refused(error);
    } finally {
      isBusy.value = false;
    }
  }

  return { user, password, code, isCodeAsked, refusal, isBusy, isReady, submit, startOver };
}
