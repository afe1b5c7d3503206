import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { Triage } from '../hooks/use-triage.ts';
import { Toast } from '../parts/Toast.tsx';
import { useNewsWords } from './use-news-words.ts';

/** What just happened to mentions, and the way back. */
export function TriageToast({ triage, now }: { triage: Triage; now: EpochMs }) {
  const { news } = triage;
  const words = useNewsWords(triage, now);
  return (
    <Toast
      message={words}
      urgent={news?.kind === 'failed'}
      action={news !== undefined && 'events' in news ? { label: t(news.kind === 'undone' ? 'popupRedo' : 'popupUndo'), run: () => triage.undo(news.events[0].group) } : null}
    />
  );
}
