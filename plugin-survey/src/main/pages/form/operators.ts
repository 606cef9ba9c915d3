/** A value of an answer, or one it is compared with; a number and a text are never equal. */
export type Value = string | number;

type Operator = (answered: Value[], wanted: Value[]) => boolean;

const inOrder =
  (fits: (mine: Value, theirs: Value) => boolean): Operator =>
  ([mine, ...more], [theirs]) =>
    more.length === 0 &&
    mine !== undefined &&
    theirs !== undefined &&
    typeof mine === typeof theirs &&
    fits(mine, theirs);
const equal = inOrder((mine, theirs) => mine === theirs);
const all: Operator = (answered, wanted) => wanted.every((value) => answered.includes(value));
const not =
  (operator: Operator): Operator =>
  (answered, wanted) =>
    !operator(answered, wanted);
const less = inOrder((mine, theirs) => mine < theirs);
const atMost = inOrder((mine, theirs) => mine <= theirs);
const greater = inOrder((mine, theirs) => mine > theirs);
const atLeast = inOrder((mine, theirs) => mine >= theirs);

/** By the signs and words they are written with. What is not answered equals nothing and differs from everything. */
export const OPERATORS: Record<string, Operator> = {
  '=': equal,
  '==': equal,
  equal,
  '<>': not(equal),
  '!=': not(equal),
  notequal: not(equal),
  '<': less,
  less,
  '<=': atMost,
  lessorequal: atMost,
  '>': greater,
  greater,
  '>=': atLeast,
  greaterorequal: atLeast,
  '*=': all,
  contains: all,
  notcontains: not(all),
  anyof: (answered, wanted) => wanted.some((value) => answered.includes(value)),
  allof: all,
};
