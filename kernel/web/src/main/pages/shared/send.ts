import { problemOf } from './problem';
import { csrf, session, sessionEnded } from './session';

const SESSIONS = '/api/v1/sessions';

/**
 * Sends a request in the name of who is signed in on this page. When the session has ended, it waits until the same person is
 * signed in again and sends once more: what was wanted is done, and nothing typed is lost.
 */
export async function send(request: Request): Promise<Response> {
  const spare = request.clone();
  const answer = await fetch(inTheCallersName(request));
  if (await says(answer, 403, 'csrf-refused')) return fetch(inTheCallersName(spare));
  const isOver = session.value !== undefined && !isLeaving(spare) && (await says(answer, 401, 'unauthenticated'));
  return isOver && (await sessionEnded()) ? send(spare) : answer;
}

/**
 * The header says that a session is meant, so that nothing is done in nobody's name. Cookies go along only if their session is
 * one of this page: staff who look at the hall are anybody there.
 */
function inTheCallersName(request: Request): Request {
  const isOwn = session.value !== undefined || isAboutSessions(request);
  if (!isOwn) return new Request(request, { credentials: 'omit' });
  request.headers.set('Jietong-Csrf', csrf());
  return request;
}

const isAboutSessions = (request: Request) => new URL(request.url).pathname.startsWith(SESSIONS);
const isLeaving = (request: Request) => request.method === 'DELETE' && isAboutSessions(request);

async function says(answer: Response, status: number, type: string): Promise<boolean> {
  return answer.status === status && (await problemOf(answer.clone())).is(type);
}
