import { useDoing } from '@/shared/doing';
import { ProblemError } from '@/shared/problem';
import { useApplication } from './application';

type Present = ReturnType<ReturnType<typeof useApplication>['onPresent']>;

/** One change of the application; after it, and when somebody else was faster, the page is read anew. */
export function useChange() {
  const { onPresent, reload } = useApplication();
  const { busy, error, run } = useDoing();

  async function change(ask: (present: Present) => Promise<unknown>): Promise<boolean> {
    const isDone = await run(() => ask(onPresent()));
    const isStale = error.value instanceof ProblemError && error.value.problem.status === 412;
    if (isDone || isStale) await reload();
    return isDone;
  }

  /** What was refused at one place of the request. */
  const at = (pointer: string) => (error.value instanceof ProblemError ? (error.value.at(pointer) ?? '') : '');

  return { busy, error, change, at };
}
