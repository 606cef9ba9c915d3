import { expect, test } from 'vitest';
import { skillsIn } from './skills';

test('skills are named with whatever stands between them, each once', () => {
  expect(skillsIn(' pressure_regulation，WELDING, welding ')).toEqual(['PRESSURE_REGULATION', 'WELDING']);
  expect(skillsIn('')).toEqual([]);
});
