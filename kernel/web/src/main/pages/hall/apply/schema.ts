import { contract } from '@/shared/contract';

/** One question of a utility's form: a JSON Schema 2020-12 of the kinds that forms are made of. */
export interface Question {
  type: 'boolean' | 'integer' | 'number' | 'string' | 'array';
  title?: string;
  description?: string;
  unit?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  oneOf?: { const: string; title: string }[];
  minItems?: number;
  maxItems?: number;
  items?: FormSchema;
}

/** The facts that a utility asks for. */
export interface FormSchema {
  title?: string;
  required?: string[];
  anyOf?: { required: string[] }[];
  properties: Record<string, Question>;
}

export type Answer = boolean | string | Answers[] | undefined;
export interface Answers {
  [name: string]: Answer;
}

export async function formOf(utility: string): Promise<FormSchema> {
  const { data } = await contract.GET('/utilities/{utility}/form', { params: { path: { utility } } });
  return data as unknown as FormSchema;
}

/** The questions that decide: those that are required, and the first way in which one of several would do. */
export function decisive(schema: FormSchema): string[] {
  return [...(schema.required ?? []), ...(schema.anyOf?.[0]?.required ?? [])];
}

/** Those that may be left out, such as the ones that the bill of materials is made from. */
export function further(schema: FormSchema): string[] {
  const first = decisive(schema);
  return Object.keys(schema.properties).filter((name) => !first.includes(name));
}

/** What was answered, as the contract takes it; what was left empty is left out, and what is no number is sent as it is. */
export function factsOf(schema: FormSchema, answers: Answers): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [name, question] of Object.entries(schema.properties)) {
    const fact = factOf(question, answers[name]);
    if (fact !== undefined) facts[name] = fact;
  }
  return facts;
}

function factOf(question: Question, answer: Answer): unknown {
  if (answer === undefined || answer === '') return undefined;
  if (question.type === 'array') {
    const items = question.items;
    const rows = items && Array.isArray(answer) ? answer.map((row) => factsOf(items, row)) : [];
    return rows.length > 0 ? rows : undefined;
  }
  const isNumber = question.type === 'integer' || question.type === 'number';
  if (!isNumber) return answer;
  const number = Number(answer);
  return Number.isFinite(number) ? number : answer;
}
