import { expect, type APIRequestContext } from '@playwright/test';

export const PHONE = '13800000000';

/** A form for some utilities, by a person whose documents may be fetched. */
export function form(applications: { utility: string; facts: Record<string, unknown> }[], consent = true) {
  return {
    applicant: { type: 'NATURAL_PERSON', name: '王小明', phone: PHONE },
    site: { district: '150302', address: '滨河大道1号' },
    channel: 'WEB',
    consent,
    applications,
  };
}

/** Hands a case in as another program would. */
export async function submitted(request: APIRequestContext, body: ReturnType<typeof form>) {
  const answer = await request.post('/api/v1/cases', { data: body });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as {
    number: string;
    verificationCode: string;
    applications: { number: string; utility: string }[];
  };
}

/** What a member of the demonstration's staff does. */
export async function staff(request: APIRequestContext, user: string) {
  const session = await request.post('/api/v1/sessions', { data: { user, password: 'demo-jietong' } });
  expect(session.status(), await session.text()).toBe(201);
  const headers = { Authorization: `Bearer ${(await session.json()).token}` };
  return async (path: string, data: unknown = {}) => {
    const answer = await request.post(`/api/v1${path}`, { headers, data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
}
