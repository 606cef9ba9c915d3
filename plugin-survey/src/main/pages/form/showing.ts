import { condition } from './condition';
import type { Answer, Answers, Definition, Page, Question } from './definition';
import type { Value } from './operators';
import { options } from './wording';

/** Whether nothing was answered. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return typeof answer === 'object' && Object.keys(answer).length === 0;
}

function values(answer: Answer | undefined): Value[] {
  if (answer === undefined || isEmpty(answer)) return [];
  if (Array.isArray(answer)) return answer;
  return typeof answer === 'object' ? [] : [answer];
}

/** The keys of a question: its own, or one for each row of a matrix. */
export function keys(question: Question): string[] {
  return question.type === 'matrix'
    ? options(question.rows).map((row) => `${question.name}.${row.value}`)
    : [question.name];
}

function answered(answers: Answers, key: string): Value[] {
  const [name = '', row] = key.split('.');
  const answer = answers[name];
  if (row === undefined) return values(answer);
  return typeof answer === 'object' && !Array.isArray(answer) ? values(answer[row]) : [];
}

function holds(wish: string | undefined, answers: Answers, hidden: Set<string>): boolean {
  if (!wish) return true;
  try {
    return condition(wish)((key) => (hidden.has(key) ? [] : answered(answers, key)));
  } catch (error) {
    // While a condition is being written, what it decides about is shown.
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}

function hiddenKeys(definition: Definition, answers: Answers): Set<string> {
  const shown = shownPages(definition, answers).flatMap((page) => page.elements.map((question) => question.name));
  const all = definition.pages.flatMap((page) => page.elements);
  return new Set(all.filter((question) => !shown.includes(question.name)).flatMap(keys));
}

/** Whether answers fulfil a condition about the whole questionnaire; one that cannot be read is fulfilled by none. */
export function isFulfilled(definition: Definition, wish: string, answers: Answers): boolean {
  const hidden = hiddenKeys(definition, answers);
  try {
    return condition(wish)((key) => (hidden.has(key) ? [] : answered(answers, key)));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The pages with the questions that are shown after these answers; pages without any are left out. */
export function shownPages(definition: Definition, answers: Answers): Page[] {
  const hidden = new Set<string>();
  return definition.pages
    .map((page) => {
      const isShown = holds(page.visibleIf, answers, hidden);
      const elements = page.elements.filter((question) => {
        const shown = isShown && holds(question.visibleIf, answers, hidden);
        if (!shown) keys(question).forEach((key) => hidden.add(key));
        return shown;
      });
      return { ...page, elements };
    })
    .filter((page) => page.elements.length > 0);
}

/** The answers to what is shown: whoever went back and changed their mind is not held to the others. */
export function shownAnswers(definition: Definition, answers: Answers): Answers {
  const names = shownPages(definition, answers).flatMap((page) => page.elements.map((question) => question.name));
  return Object.fromEntries(
    Object.entries(answers).filter(([name, answer]) => names.includes(name) && !isEmpty(answer)),
  );
}

/** The places, as pointers into the answers, at which something required is missing. */
export function missing(questions: Question[], answers: Answers): string[] {
  return questions.flatMap((question) => {
    const answer = answers[question.name];
    if (isEmpty(answer)) return question.isRequired ? [`/answers/${question.name}`] : [];
    if (question.type !== 'matrix' || !question.isAllRowRequired) return [];
    return options(question.rows)
      .filter((row) => !(row.value in (answer as object)))
      .map((row) => `/answers/${question.name}/${row.value}`);
  });
}
