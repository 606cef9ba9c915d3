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

/** Whoever of the demonstration's staff does it. */
export async function staff(request: APIRequestContext, user: string) {
  const session = await request.post('/api/v1/sessions', { data: { user, password: 'demo-jietong' } });
  expect(session.status(), await session.text()).toBe(201);
  const headers = { Authorization: `Bearer ${(await session.json()).token}` };

  async function post(path: string, options: { data?: unknown; multipart?: FormData }) {
    const answer = await request.post(`/api/v1/applications/${path}`, { headers, ...options });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  }

  /** From whatever the application waits for to supply. */
  async function connect(number: string): Promise<void> {
    const application = await (await request.get(`/api/v1/applications/${number}`, { headers })).json();
    if (application.state === 'SUBMITTED') await post(`${number}/acceptance`, { data: {} });
    for (const { code, state } of application.documents as { code: string; state: string }[]) {
      const multipart = new FormData();
      multipart.append('code', code);
      multipart.append('file', new File(['%PDF-1.4\n%%EOF\n'], `${code}.pdf`, { type: 'application/pdf' }));
      if (state !== 'PROVIDED') await post(`${number}/documents`, { multipart });
    }
    await post(`${number}/connection`, {
      data: { inspection: { result: 'PASSED' }, meters: [{ number: 'M-100' }] },
    });
  }

  return { connect };
}
