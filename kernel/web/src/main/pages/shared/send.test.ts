import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { send } from './send';
import { isEnded, sessionLeft, sessionOpened, type Session } from './session';

const PLACE = 'http://localhost:3000/api/v1/cases';
const ok = () => new Response('{}');
const refusal = (status: number, type: string) =>
  new Response(JSON.stringify({ type: `urn:jietong:problem:${type}`, title: type, status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
const of = (phone: string): Session => ({
  id: phone,
  expiresAt: '',
  endsAt: '',
  todo: [],
  applicant: { phone, actsFor: [] },
});
const change = () => new Request(PLACE, { method: 'POST', body: '{"name":"王"}' });

let sent: Request[];

function answers(...all: Response[]): void {
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request);
    return Promise.resolve(all.shift() ?? ok());
  });
}

beforeEach(() => {
  sent = [];
  sessionLeft();
  document.cookie = 'jietong-csrf=first';
});
afterEach(() => vi.unstubAllGlobals());

test('whatever is asked carries what the cookie says', async () => {
  sessionOpened(of('138'));
  answers();
  await send(change());
  await send(new Request(PLACE));

  expect(sent.map((request) => request.headers.get('Jietong-Csrf'))).toEqual(['first', 'first']);
});

test('when another tab signed in anew, the cookie is read again and the change is sent once more', async () => {
  sessionOpened(of('138'));
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request);
    document.cookie = 'jietong-csrf=second';
    return Promise.resolve(sent.length === 1 ? refusal(403, 'csrf-refused') : ok());
  });

  expect((await send(change())).status).toBe(200);
  expect(sent.map((request) => request.headers.get('Jietong-Csrf'))).toEqual(['first', 'second']);
});

test('a change that met an ended session is done once the same person is signed in again', async () => {
  sessionOpened(of('138'));
  answers(refusal(401, 'unauthenticated'));
  const answer = send(change());
  await vi.waitFor(() => expect(isEnded.value).toBe(true));
  sessionOpened(of('138'));

  expect((await answer).status).toBe(200);
  expect(await sent[1]?.text()).toBe('{"name":"王"}');
});

test('it is not done in the name of somebody else', async () => {
  sessionOpened(of('138'));
  answers(refusal(401, 'unauthenticated'));
  const answer = send(change());
  await vi.waitFor(() => expect(isEnded.value).toBe(true));
  sessionOpened(of('139'));

  expect((await answer).status).toBe(401);
  expect(sent).toHaveLength(1);
});

test('who signs out is not asked to sign in for it', async () => {
  sessionOpened(of('138'));
  answers(refusal(401, 'unauthenticated'));

  expect((await send(new Request('http://localhost:3000/api/v1/sessions/current', { method: 'DELETE' }))).status).toBe(
    401,
  );
  expect(isEnded.value).toBe(false);
});

test('where nobody is signed in, a refusal is a refusal, and the cookie of another page stays out of it', async () => {
  answers(refusal(401, 'unauthenticated'));

  expect((await send(change())).status).toBe(401);
  expect(sent[0]?.credentials).toBe('omit');
});
