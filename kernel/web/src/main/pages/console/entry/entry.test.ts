import { expect, test } from 'vitest';
import { emptyEntry, requestOf } from './entry';

test('one form asks for several utilities, each with its own facts, and what was left open is not sent', () => {
  const request = requestOf({
    ...emptyEntry(),
    name: ' 王小明 ',
    phone: '13800000000',
    utilities: ['gas', 'water'],
    facts: {
      gas: { hourlyFlow: 10, note: '' },
      water: { externalLine: false },
      heating: { heatExchangeStation: true },
    },
  });

  expect(request.applicant).toMatchObject({ name: '王小明', identityNumber: undefined });
  expect(request.channel).toBe('COUNTER');
  expect(request.applications).toEqual([
    { utility: 'gas', facts: { hourlyFlow: 10 } },
    { utility: 'water', facts: { externalLine: false } },
  ]);
});

test('each case has a key of its own', () => {
  expect(emptyEntry().key).not.toBe(emptyEntry().key);
});

test('consent is given by the applicant and never by the form', () => {
  expect(emptyEntry().consent).toBe(false);
});
