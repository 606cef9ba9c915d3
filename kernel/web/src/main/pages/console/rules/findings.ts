import type { Finding } from '../common/contractTypes';

interface Row {
  id: string;
  cells: { id: string; text: string }[];
}

/** Where in the table a finding lies: rows, and of them the cells that make it. */
export interface Places {
  rows: string[];
  cells: string[];
}

/** The rows of a decision table with the cells of their inputs. */
export function rowsOf(table: string): Row[] {
  const document = new DOMParser().parseFromString(table, 'application/xml');
  return [...document.getElementsByTagName('rule')].map((rule) => ({
    id: rule.getAttribute('id') ?? '',
    cells: [...rule.getElementsByTagName('inputEntry')].map((entry) => ({
      id: entry.getAttribute('id') ?? '',
      text: entry.getElementsByTagName('text')[0]?.textContent?.trim() ?? '',
    })),
  }));
}

/**
 * The rows that a finding names. Of rows that fit the same input, those cells made it that are unlike: in the others the
 * rows are meant to say the same.
 */
export function placesOf(finding: Finding, rows: readonly Row[]): Places {
  if (!finding.where.startsWith('classification.dmn')) return { rows: [], cells: [] };
  const words = new Set(`${finding.where} ${finding.message}`.split(/[\s,，、；;：:。#/]+/));
  const named = rows.filter((row) => words.has(row.id));
  const columns = named[0]?.cells.map((_, column) => column) ?? [];
  const unlike = columns.filter((column) => new Set(named.map((row) => row.cells[column]?.text)).size > 1);
  return {
    rows: named.map((row) => row.id),
    cells: named.flatMap((row) => unlike.map((column) => row.cells[column]?.id ?? '')),
  };
}

/** The number of the sample that a finding is about, if it is about one. */
export function sampleOf(finding: Finding): number | undefined {
  const [, index] = /^samples\.json#\/(\d+)/.exec(finding.where) ?? [];
  return index === undefined ? undefined : Number(index);
}
