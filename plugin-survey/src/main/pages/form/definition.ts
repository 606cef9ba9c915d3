/** The subset of the SurveyJS form that questionnaires are written in; `docs/questionnaires.md` describes it. */

/** A text for all languages, or one for each. */
export type Wording = string | { default?: string; 'zh-cn'?: string; en?: string };

export interface Choice {
  value: string;
  text?: Wording;
}

/** A step of a scale. */
export interface Step {
  value: number;
  text: Wording;
}

interface Common {
  /** The key of its answers. */
  name: string;
  title: Wording;
  description?: Wording;
  isRequired?: boolean;
  visibleIf?: string;
}

export interface Rating extends Common {
  type: 'rating';
  rateMin?: number;
  rateMax?: number;
  rateValues?: Step[];
  minRateDescription?: Wording;
  maxRateDescription?: Wording;
}

export interface RadioGroup extends Common {
  type: 'radiogroup';
  choices: (string | Choice)[];
}

export interface Checkbox extends Common {
  type: 'checkbox';
  choices: (string | Choice)[];
  minSelectedChoices?: number;
  maxSelectedChoices?: number;
}

export interface Matrix extends Common {
  type: 'matrix';
  rows: (string | Choice)[];
  columns: (string | Choice | Step)[];
  isAllRowRequired?: boolean;
}

export interface Line extends Common {
  type: 'text';
  inputType?: 'text' | 'number' | 'date';
  maxLength?: number;
  min?: number | string;
  max?: number | string;
}

export interface Comment extends Common {
  type: 'comment';
  maxLength?: number;
  rows?: number;
}

export interface Attachment extends Common {
  type: 'file';
  acceptedTypes?: string;
  maxSize?: number;
}

export type Question = Rating | RadioGroup | Checkbox | Matrix | Line | Comment | Attachment;
export type QuestionType = Question['type'];

export interface Page {
  name: string;
  title?: Wording;
  description?: Wording;
  visibleIf?: string;
  elements: Question[];
}

export interface Definition {
  title: Wording;
  description?: Wording;
  pages: Page[];
  /** Under which answers something has to be put right. */
  unhappyIf?: string;
}

export type Answer = string | number | string[] | Record<string, string | number>;
/** By the names of the questions; what is not answered is not there. */
export type Answers = Readonly<Record<string, Answer>>;

/** A file that was handed in for a question. */
export interface KeptFile {
  id: string;
  question: string;
  fileName: string;
  size: number;
}

/** Hands in a file; a refusal is thrown. */
export type Upload = (question: string, file: File) => Promise<KeptFile>;
