import type { Of } from '../../contract';

type Estimate = Of<'SurveyEstimate'>;

/** A figure of one group or period, ready to be drawn on a scale. */
export interface Figure {
  /** The group, or the first day of the period; nothing for the whole. */
  name: string | undefined;
  /** Too few people stand behind it, or behind another that could be computed from it. */
  hidden: boolean;
  /** How many people it rests on. */
  size: number;
  estimate?: Estimate;
  /** Whether it differs from the one before by more than chance. */
  significant: boolean;
}

interface Cell {
  group?: string;
  period?: string;
  hidden: boolean;
}

/** The cells of a table that stand for groups or periods, and the one for the whole. */
export function figures<C extends Cell>(
  cells: C[],
  along: 'group' | 'period',
  read: (cell: C) => { size?: number; estimate?: Estimate; significant?: boolean },
): Figure[] {
  const other = along === 'group' ? 'period' : 'group';
  return cells
    .filter((cell) => cell[other] === undefined)
    .map((cell) => {
      const { size = 0, estimate, significant = false } = read(cell);
      return { name: cell[along], hidden: cell.hidden, size, estimate, significant };
    });
}

/** A scale on which figures are drawn, from left to right. */
export interface Scale {
  from: number;
  to: number;
}

export const SHARES: Scale = { from: 0, to: 1 };
export const POINTS: Scale = { from: -100, to: 100 };

/** Where a value stands on a scale of a width. */
export function at(value: number, { from, to }: Scale, width: number): number {
  return ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * width;
}
