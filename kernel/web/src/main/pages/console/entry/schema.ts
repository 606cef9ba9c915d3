/** One fact that a form asks for. */
export interface Field {
  name: string;
  title: string;
  description?: string;
  unit?: string;
  required: boolean;
  kind: 'boolean' | 'number' | 'choice' | 'text';
  choices: { value: string; title: string }[];
}

interface Property {
  type?: string;
  title?: string;
  description?: string;
  unit?: string;
  oneOf?: { const?: string; title?: string }[];
}

/** The facts of a utility's form, in its order. Lists are left out: the utility works out from them what can be typed itself. */
export function fieldsOf(schema: object): Field[] {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return Object.entries(properties)
    .filter(([, property]) => property.type !== 'array' && property.type !== 'object')
    .map(([name, property]) => ({
      name,
      title: property.title ?? name,
      description: property.description,
      unit: property.unit,
      required: required.includes(name),
      kind: kindOf(property),
      choices: (property.oneOf ?? []).map((one) => ({ value: one.const ?? '', title: one.title ?? one.const ?? '' })),
    }));
}

function kindOf(property: Property): Field['kind'] {
  if (property.oneOf) return 'choice';
  if (property.type === 'boolean') return 'boolean';
  return property.type === 'number' || property.type === 'integer' ? 'number' : 'text';
}
