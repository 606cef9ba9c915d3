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
  constructor(
    readonly problem: Problem,
    /** The seconds to wait before the next try, when it was told to. */
    readonly wait = 0,
  ) {
    super(problem.detail ?? problem.title);
  }

  /** What is wrong at a place, if that is what was refused. */
  at(pointer: string): string | undefined {
    return this.problem.violations?.find((violation) => violation.pointer === pointer)?.message;
  }

  /** Whether it is of a type of the catalogue. */
  is(type: string): boolean {
    return this.problem.type === `urn:jietong:problem:${type}`;
  }
}

/** Whether something that went wrong is a refusal of a type. */
export function isProblem(error: unknown, type: string): boolean {
  return error instanceof ProblemError && error.is(type);
}

/** The problem an answer tells; one that none was sent with, say by a proxy, has its status alone. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const isTold = response.headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
  const bare = { type: 'about:blank', title: `HTTP ${response.status}`, status: response.status };
  const wait = Number(response.headers.get('Retry-After') ?? 0);
  return new ProblemError(isTold ? await response.json() : bare, Number.isFinite(wait) ? wait : 0);
}
