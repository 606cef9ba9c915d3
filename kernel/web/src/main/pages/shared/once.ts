import { ProblemError } from './problem';

/** A key that nobody else has; `randomUUID` is not there where a page came without TLS. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether it was answered that a thing is not done; otherwise it may have been done all the same. */
export function isRefused(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status < 500;
}

/**
 * Asks for a thing once, under an `Idempotency-Key` that is kept over a reload until it is answered: asked again after a
 * broken connection, it is the same thing still.
 */
export async function once<T>(name: string, ask: (key: string) => Promise<T>): Promise<T> {
  const key = sessionStorage.getItem(name) ?? newKey();
  sessionStorage.setItem(name, key);
  try {
    const answer = await ask(key);
    sessionStorage.removeItem(name);
    return answer;
  } catch (error) {
    if (isRefused(error)) sessionStorage.removeItem(name);
    throw error;
  }
}
