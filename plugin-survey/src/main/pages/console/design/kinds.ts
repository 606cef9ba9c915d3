import type { Choice, Definition, Question, QuestionType, Step, Wording } from '../../form/definition';

/** Kinds of questions as they are offered; several of them are one type of SurveyJS. */
export const KINDS = [
  'satisfaction',
  'recommendation',
  'radiogroup',
  'checkbox',
  'matrix',
  'text',
  'number',
  'date',
  'comment',
  'file',
] as const;
export type Kind = (typeof KINDS)[number];

/** The five levels of GB/T 39046. */
export const LEVELS: Step[] = [
  ['非常满意', 'Very satisfied'],
  ['满意', 'Satisfied'],
  ['基本满意', 'Fairly satisfied'],
  ['不满意', 'Dissatisfied'],
  ['非常不满意', 'Very dissatisfied'],
].map(([zh = '', en = ''], level) => ({ value: level + 1, text: both(zh, en) }));

function both(zh: string, en: string): Wording {
  return { default: zh, 'zh-cn': zh, en };
}

const choice = (value: string): Choice => ({ value, text: both('', '') });
const TYPES: Partial<Record<Kind, QuestionType>> = {
  satisfaction: 'rating',
  recommendation: 'rating',
  number: 'text',
  date: 'text',
};

/** The kind of a question. */
export function kindOf(question: Question): Kind {
  if (question.type === 'rating') return question.rateMin === 0 ? 'recommendation' : 'satisfaction';
  if (question.type === 'text' && question.inputType && question.inputType !== 'text') return question.inputType;
  return question.type;
}

function ownOf(kind: Kind): object {
  switch (kind) {
    case 'satisfaction':
      return { rateMin: 1, rateMax: 5, rateValues: LEVELS };
    case 'recommendation':
      return {
        rateMin: 0,
        rateMax: 10,
        minRateDescription: both('完全不可能', 'Not at all likely'),
        maxRateDescription: both('非常可能', 'Extremely likely'),
      };
    case 'radiogroup':
    case 'checkbox':
      return { choices: [choice('one'), choice('two')] };
    case 'matrix':
      return { rows: [choice('one'), choice('two')], columns: LEVELS };
    case 'number':
    case 'date':
      return { inputType: kind };
    case 'comment':
      return { maxLength: 2000, rows: 4 };
    default:
      return {};
  }
}

/** A name that nothing in a definition has yet. */
export function freshName(definition: Definition, base: string): string {
  const taken = new Set(definition.pages.flatMap((page) => [page.name, ...page.elements.map(({ name }) => name)]));
  let number = 1;
  while (taken.has(`${base}_${number}`)) number++;
  return `${base}_${number}`;
}

/** A question of a kind that asks nothing yet. */
export function newQuestion(kind: Kind, name: string): Question {
  return { type: TYPES[kind] ?? kind, name, title: both('', ''), ...ownOf(kind) } as Question;
}

/** A questionnaire with a page and the one question that all of them have. */
export function newDefinition(): Definition {
  const overall = { ...newQuestion('satisfaction', 'overall'), isRequired: true };
  return {
    title: both('', ''),
    pages: [{ name: 'page_1', elements: [overall] }],
    unhappyIf: '{overall} >= 4',
  };
}
