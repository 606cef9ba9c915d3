import { expect, test } from 'vitest';
import type { components } from '@contract/schema';
import { promisableOf, sourcesOf } from './papers';

type Report = components['schemas']['SubmissionReport'];

const property = {
  code: 'PROPERTY_PROOF',
  name: 'Proof of property',
  need: 'EVIDENCE' as const,
  state: 'MISSING' as const,
  fetchable: true,
  evidenceSource: 'property',
  promisable: true,
};
const formItself = { ...property, code: 'FORM', state: 'PROVIDED' as const, evidenceSource: undefined };

const report = {
  applications: [{ documents: [property, formItself] }, { documents: [property] }],
} as unknown as Report;

test('one consent serves all utilities that need a document', () => {
  expect(sourcesOf(report)).toEqual([{ code: 'property', documents: ['Proof of property'] }]);
});

test('a document is promised once for all utilities, and only what is missing is', () => {
  expect(promisableOf(report).map((paper) => paper.code)).toEqual(['PROPERTY_PROOF']);
});
