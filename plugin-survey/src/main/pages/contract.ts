import { extensionClient } from '@jietong/web/host';
import type { components, paths } from '@survey/schema';

/** The contract of the survey's own resources. */
export const survey = extensionClient<paths>('survey');

type Schemas = components['schemas'];
/** What the contract has under a name. */
export type Of<Name extends keyof Schemas> = Schemas[Name];
