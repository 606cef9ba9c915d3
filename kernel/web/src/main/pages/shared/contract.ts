import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from '@contract/schema';
import { language } from './language';
import { problemOf } from './problem';
import { send } from './send';

const asOfHere: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language.value);
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok && response.status !== 304) throw await problemOf(response);
  },
};

function client<Paths extends object>(baseUrl: string): Client<Paths> {
  const made = createClient<Paths>({ baseUrl, fetch: send });
  made.use(asOfHere);
  return made;
}

/** The kernel's contract. Whatever is refused is thrown as a `ProblemError`. */
export const contract = client<paths>('/api/v1');

/** The contract of a plugin's own resources, by the name of its extension. */
export function extensionClient<Paths extends object>(name: string): Client<Paths> {
  return client<Paths>(`/api/v1/extensions/${name}`);
}
