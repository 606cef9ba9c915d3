import { expect, test } from 'vitest';
import { fieldsOf } from './schema';

test('each fact is asked for in the way of its type, and lists are left to the utility', () => {
  const fields = fieldsOf({
    required: ['hourlyFlow'],
    properties: {
      hourlyFlow: { type: 'number', title: 'Hourly use', unit: 'Nm³/h' },
      externalLine: { type: 'boolean', title: 'Needs a line' },
      pipe: { oneOf: [{ const: 'STEEL', title: 'Steel' }] },
      appliances: { type: 'array' },
    },
  });

  expect(fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
    ['hourlyFlow', 'number', true],
    ['externalLine', 'boolean', false],
    ['pipe', 'choice', false],
  ]);
  expect(fields[2]?.choices).toEqual([{ value: 'STEEL', title: 'Steel' }]);
});
