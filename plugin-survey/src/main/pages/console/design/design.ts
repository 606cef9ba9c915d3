import type { Definition, Page, Question } from '../../form/definition';
import { keys } from '../../form/showing';
import { freshName, type Kind, newQuestion } from './kinds';

/** Where something stands: a page, or a question on it. */
export interface Place {
  page: number;
  question?: number;
}

function moved<T>(list: readonly T[], from: number, by: number): T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return [...list];
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

function onPage(definition: Definition, at: number, change: (page: Page) => Page): Definition {
  return { ...definition, pages: definition.pages.map((page, index) => (index === at ? change(page) : page)) };
}

/** What stands at a place, put in place of what stood there. */
export function replaced(definition: Definition, { page, question }: Place, by: Page | Question): Definition {
  return onPage(definition, page, (old) =>
    question === undefined
      ? (by as Page)
      : { ...old, elements: old.elements.map((one, index) => (index === question ? (by as Question) : one)) },
  );
}

export function withPage(definition: Definition): Definition {
  return { ...definition, pages: [...definition.pages, { name: freshName(definition, 'page'), elements: [] }] };
}

export function withQuestion(definition: Definition, page: number, kind: Kind): Definition {
  const question = newQuestion(kind, freshName(definition, kind));
  return onPage(definition, page, (old) => ({ ...old, elements: [...old.elements, question] }));
}

export function removed(definition: Definition, { page, question }: Place): Definition {
  if (question === undefined) return { ...definition, pages: without(definition.pages, page) };
  return onPage(definition, page, (old) => ({ ...old, elements: without(old.elements, question) }));
}

export function shifted(definition: Definition, { page, question }: Place, by: number): Definition {
  if (question === undefined) return { ...definition, pages: moved(definition.pages, page, by) };
  return onPage(definition, page, (old) => ({ ...old, elements: moved(old.elements, question, by) }));
}

/** The keys that a condition at a place may look at: those asked before it; all for the rule about the whole. */
export function keysBefore(definition: Definition, place?: Place): string[] {
  return definition.pages.flatMap((page, at) =>
    page.elements
      .filter((_, index) => !place || at < place.page || (at === place.page && index < (place.question ?? 0)))
      .flatMap(keys),
  );
}

/** The pointer of a place in a request. */
export function pointer({ page, question }: Place): string {
  return `/definition/pages/${page}` + (question === undefined ? '' : `/elements/${question}`);
}
