import { useEffect, useState } from 'preact/hooks';
import type { EpochMs } from '../../lib/model/time.ts';
import type { TriageNews } from '../hooks/use-triage.ts';

const SHOWN_MS = 8_000;

/** What just happened, in words, for as long as it is shown; null: nothing. Their code is loaded when there is something to say. */
export function useNewsWords({ news, dismiss }: { news: TriageNews | undefined; dismiss(): void }, now: EpochMs): string | null {
  const [words, setWords] = useState<{ of: TriageNews; said: string } | null>(null);
  useEffect(() => {
    if (news === undefined) return;
    void import('./news-words.ts').then(({ newsWords }) => setWords({ of: news, said: newsWords(news, now) }));
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [news]);
  return words !== null && words.of === news ? words.said : null;
}
