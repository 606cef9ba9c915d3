import { expect, test } from 'vitest';
import { decisive, factsOf, further, type FormSchema } from './schema';

const GAS: FormSchema = {
  required: ['simpleLowRisk', 'gasPoints'],
  anyOf: [{ required: ['hourlyFlow'] }, { required: ['appliances'] }],
  properties: {
    simpleLowRisk: { type: 'boolean' },
    gasPoints: { type: 'integer' },
    hourlyFlow: { type: 'number' },
    appliances: {
      type: 'array',
      items: { properties: { type: { type: 'string' }, count: { type: 'integer' } } },
    },
    pipeMaterial: { type: 'string' },
  },
};

test('whoever asks for the category is asked only what the table needs', () => {
  expect(decisive(GAS)).toEqual(['simpleLowRisk', 'gasPoints', 'hourlyFlow']);
  expect(further(GAS)).toEqual(['appliances', 'pipeMaterial']);
});

test('what was left empty is not said, and a no is', () => {
  expect(factsOf(GAS, { simpleLowRisk: false, gasPoints: '', hourlyFlow: '12.5', pipeMaterial: undefined })).toEqual({
    simpleLowRisk: false,
    hourlyFlow: 12.5,
  });
});

test('what is no number is told to the contract as it was typed, which says what is wrong', () => {
  expect(factsOf(GAS, { gasPoints: '三' })).toEqual({ gasPoints: '三' });
});

test('appliances are counted line by line', () => {
  expect(factsOf(GAS, { appliances: [{ type: 'OVEN', count: '2' }] })).toEqual({
    appliances: [{ type: 'OVEN', count: 2 }],
  });
  expect(factsOf(GAS, { appliances: [] })).toEqual({});
});
