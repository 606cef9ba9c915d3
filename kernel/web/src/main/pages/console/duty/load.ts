import { contract } from '@/shared/contract';
import { cursorOf } from '../common/paging';

/** Open applications of each representative, by id. */
export interface Load {
  counts: Map<string, number>;
  /** Whether all were counted; where there are very many, the counts are the least there are. */
  isWhole: boolean;
}

const OPEN = ['SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
const PAGE = 200;
const PAGES = 10;

/** Counts what is open within the scope, page after page. */
export async function countOpen(): Promise<Load> {
  const parts = await Promise.all(OPEN.map(countOf));
  const counts = new Map<string, number>();
  parts.flatMap((part) => part.representatives).forEach((id) => counts.set(id, (counts.get(id) ?? 0) + 1));
  return { counts, isWhole: parts.every((part) => part.isWhole) };
}

async function countOf(state: (typeof OPEN)[number]): Promise<{ representatives: string[]; isWhole: boolean }> {
  const representatives: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const query = { state, limit: PAGE, ...(cursor ? { cursor } : {}) };
    const { data, response } = await contract.GET('/applications', { params: { query } });
    representatives.push(...(data ?? []).flatMap((one) => one.representative.id ?? []));
    cursor = cursorOf(response);
    if (!cursor) return { representatives, isWhole: true };
  }
  return { representatives, isWhole: false };
}
