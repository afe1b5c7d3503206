import { useEffect, useState } from 'preact/hooks';
import { reportIn } from '../../lib/platform/asked-page.ts';

export type PageReport = { kind: 'text'; text: string } | { kind: 'private' | 'impossible' };

/** The report of a tab's page; undefined until it is made. */
export function useReport(tabId: number): PageReport | undefined {
  const [report, setReport] = useState<PageReport>();
  useEffect(() => {
    reportIn(tabId).then(
      (text) => setReport(text === null ? { kind: 'private' } : { kind: 'text', text }),
      () => setReport({ kind: 'impossible' }),
    );
  }, [tabId]);
  return report;
}
