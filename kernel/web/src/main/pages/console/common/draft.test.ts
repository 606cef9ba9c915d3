import { nextTick } from 'vue';
import { expect, test } from 'vitest';
import { useDraft } from './draft';

const empty = () => ({ note: '' });

test('what was typed is there again when the page is loaded again', async () => {
  useDraft('suspend.G1', empty).draft.value.note = 'waits for the permit';
  await nextTick();

  expect(useDraft('suspend.G1', empty).draft.value.note).toBe('waits for the permit');
  expect(useDraft('suspend.G2', empty).draft.value.note).toBe('');
});

test('what was taken is not offered again', async () => {
  const { draft, clear } = useDraft('return.G1', empty);
  draft.value.note = 'no site plan';
  await nextTick();
  await clear();

  expect(useDraft('return.G1', empty).draft.value.note).toBe('');
});
