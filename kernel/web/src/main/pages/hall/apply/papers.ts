import type { components } from '@contract/schema';

type Report = components['schemas']['SubmissionReport'];
type Paper = components['schemas']['SubmissionReportPaper'];

/** A register that can be asked, with what it would give. */
export interface Source {
  code: string;
  documents: string[];
}

/** What can be fetched with consent, each register once for all utilities. */
export function sourcesOf(report: Report): Source[] {
  const named = new Map<string, Set<string>>();
  for (const paper of papers(report)) {
    if (!paper.evidenceSource) continue;
    const documents = named.get(paper.evidenceSource) ?? new Set();
    named.set(paper.evidenceSource, documents.add(paper.name));
  }
  return [...named].map(([code, documents]) => ({ code, documents: [...documents] }));
}

/** What is missing and can be promised, each document once for all utilities. */
export function promisableOf(report: Report): Paper[] {
  const byCode = new Map(
    papers(report)
      .filter((paper) => paper.promisable && (paper.state === 'MISSING' || paper.state === 'PROMISED'))
      .map((paper) => [paper.code, paper]),
  );
  return [...byCode.values()];
}

const papers = (report: Report): Paper[] => report.applications.flatMap((part) => part.documents);
