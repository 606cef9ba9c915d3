import { ProblemError } from '@/shared/problem';

/** One thing that is looked after, and what it says of itself. */
export interface Check {
  name: string;
  tags: string[];
  status: 'OK' | 'WARN' | 'TEMPORARILY_UNAVAILABLE' | 'CRITICAL' | 'HEALTH_CHECK_ERROR';
  messages: string[];
}

export interface Health {
  status: 'UP' | 'DOWN';
  checks: Check[];
}

/** How the system is; it is told with 503 as well, when it is not well. */
export async function askHealth(): Promise<Health> {
  const answer = await fetch('/health/ready', { headers: { Accept: 'application/json' } });
  if (answer.headers.get('Content-Type')?.startsWith('application/json')) return (await answer.json()) as Health;
  throw new ProblemError({ type: 'about:blank', title: `HTTP ${answer.status}`, status: answer.status });
}

const ORDER: Check['status'][] = ['CRITICAL', 'HEALTH_CHECK_ERROR', 'TEMPORARILY_UNAVAILABLE', 'WARN', 'OK'];

/** What needs somebody comes first. */
export function worstFirst(checks: readonly Check[]): Check[] {
  return [...checks].sort(
    (one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status) || one.name.localeCompare(other.name),
  );
}
