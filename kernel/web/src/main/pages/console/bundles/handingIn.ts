import { computed, ref, shallowRef } from 'vue';
import { contract } from '@/shared/contract';
import { useDoing } from '@/shared/doing';
import { newKey } from '@/shared/once';
import { ProblemError } from '@/shared/problem';

/** Handing a jar in, and going back to one that served; what comes of it is followed by the deployment's id. */
export function useHandingIn(begun: (deployment: string) => void) {
  const { busy, error, run } = useDoing();
  const jar = shallowRef<File>();
  const key = ref('');
  /** Whether the jar was turned away only because a newer version runs. */
  const isDowngrade = computed(
    () =>
      jar.value !== undefined &&
      error.value instanceof ProblemError &&
      (error.value.problem.violations ?? []).some((violation) => violation.code === 'DOWNGRADE'),
  );

  function handIn(file: File, confirm?: 'downgrade'): Promise<boolean> {
    // What is asked for again after a broken connection is the same thing still; a confirmation is another one.
    if (file !== jar.value || confirm) key.value = newKey();
    jar.value = file;
    return run(async () => {
      const { data } = await contract.POST('/bundles', {
        params: { query: { confirm }, header: { 'Idempotency-Key': key.value } },
        headers: { 'Content-Type': 'application/java-archive' },
        body: file as never,
        bodySerializer: (body) => body,
      });
      if (data) begun(data.id);
    });
  }

  /** The same jar once more, older than what runs as it is. */
  function confirmDowngrade(): Promise<boolean> {
    return jar.value ? handIn(jar.value, 'downgrade') : Promise.resolve(false);
  }

  function rollBack(name: string, digest: string): Promise<boolean> {
    jar.value = undefined;
    return run(async () => {
      const params = { path: { name }, header: { 'Idempotency-Key': newKey() } };
      const { data } = await contract.POST('/bundles/{name}/rollback', { params, body: { digest } });
      if (data) begun(data.id);
    });
  }

  return { busy, error, isDowngrade, handIn, confirmDowngrade, rollBack };
}
