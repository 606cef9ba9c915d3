import type { Ref } from 'vue';
import { ProblemError } from '@/shared/problem';

/** What was refused at one place of a request, for its field. */
export function refusedAt(error: Ref<Error | undefined>): (pointer: string) => string {
  return (pointer) => (error.value instanceof ProblemError ? (error.value.at(pointer) ?? '') : '');
}
