import { contract } from '@/shared/contract';
import type { Finding } from '../common/contractTypes';
import type { PackFiles } from './packFiles';

export interface CheckedDraft {
  id: string;
  passed: boolean;
  findings: Finding[];
}

/** Hands a changed pack in and has it checked. */
export async function handIn(pack: PackFiles, why: string): Promise<CheckedDraft | undefined> {
  const { data } = await contract.POST('/rule-packs', {
    params: { query: { why } },
    headers: { 'Content-Type': 'application/zip' },
    body: pack.zip() as never,
    bodySerializer: (body) => body,
  });
  if (!data) return undefined;
  const checked = await contract.POST('/rule-packs/{id}/check', { params: { path: { id: data.id } }, body: {} });
  return { id: data.id, passed: checked.data?.passed ?? false, findings: checked.data?.findings ?? [] };
}

/** Takes a draft back that did not pass, since a pack never changes. */
export async function takeBack(id: string, why: string): Promise<void> {
  await contract.POST('/rule-packs/{id}/withdrawal', { params: { path: { id } }, body: { why } });
}
