import { beforeEach, expect, test } from 'vitest';
import { emptyDraft, requestOf, useDraft } from './draft';

beforeEach(() => localStorage.clear());

const WATER = { required: ['externalLine'], properties: { externalLine: { type: 'boolean' as const } } };

test('what was typed is there when the page is opened again, but for the identity number', () => {
  const { draft } = useDraft();
  draft.name = '王小明';
  requestOf(draft, '15030219800101001X', {});

  expect(useDraft().draft.name).toBe('王小明');
  expect(JSON.stringify({ ...localStorage })).not.toContain('15030219800101001X');
});

test('a form that was handed in is kept no longer, and the next one has a key of its own', () => {
  const { draft, clear } = useDraft();
  draft.name = '王小明';
  const key = draft.key;
  clear();

  expect(useDraft().draft.name).toBe('');
  expect(useDraft().draft.key).not.toBe(key);
});

test('one form asks for several utilities', () => {
  const draft = { ...emptyDraft(), utilities: ['water', 'gas'], answers: { water: { externalLine: false } } };
  const request = requestOf(draft, '', { water: WATER, gas: { properties: {} } });

  expect(request.applications).toEqual([
    { utility: 'water', facts: { externalLine: false } },
    { utility: 'gas', facts: {} },
  ]);
  expect(request.commitment).toBeUndefined();
});

test('a promise names its documents and its day', () => {
  const draft = { ...emptyDraft(), promises: ['IDENTITY'], promisedBy: '2026-12-01' };

  expect(requestOf(draft, '', {}).commitment).toEqual({ documents: ['IDENTITY'], promisedBy: '2026-12-01' });
});

test('a draft that cannot be read is begun anew', () => {
  localStorage.setItem('jietong.application', '{');

  expect(useDraft().draft.utilities).toEqual([]);
});
