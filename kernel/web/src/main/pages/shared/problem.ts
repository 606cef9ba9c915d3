/** What is wrong at one place of a request. */
export interface Violation {
  /** The place as a JSON Pointer. */
  pointer: string;
  code: string;
  message: string;
}

/** An answer of the contract that refuses, by RFC 9457. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  violations?: Violation[];
}

/** A refusal as an error, to be shown in its own words. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }

  /** What is wrong at a place, if that is what was refused. */
  at(pointer: string): string | undefined {
    return this.problem.violations?.find((violation) => violation.pointer === pointer)?.message;
  }
}

/** The problem an answer tells; one that none was sent with, say by a proxy, has its status alone. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
  const bare = { type: 'about:blank', title: `HTTP ${response.status}`, status: response.status };
  return new ProblemError(isProblem ? await response.json() : bare);
}
