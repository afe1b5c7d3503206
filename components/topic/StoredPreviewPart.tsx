import { numberText, plural, t } from '../../lib/platform/i18n.ts';
import type { StoredPreview } from '../../lib/query/preview.ts';
import { Said, SLOTS } from '../parts/Said.tsx';
import { PreviewPost } from './PreviewPost.tsx';

export interface StoredPreviewPartProps {
  preview: StoredPreview;
  /** The topic exists and its query was changed: what the edit adds and loses is told. */
  edited: boolean;
}

const SHOWN = 6;

/** What a query matches among the stored mentions, and what an edit of it adds or loses. */
export function StoredPreviewPart({ preview, edited }: StoredPreviewPartProps) {
  const { looked, matches, before, gained, lost, lostTagged, examples } = preview;
  const shown = [...(edited ? examples.lost : []), ...examples.gained, ...examples.same].slice(0, SHOWN);
  if (looked === 0) return <p class="field-hint">{t('previewNoneStored')}</p>;
  return (
    <>
      <p class="preview-count">
        <Said text={plural('previewOfMentions', looked, SLOTS[0])} parts={[<b key="matches">{numberText(matches)}</b>]} />
      </p>
      {edited && lost > 0 && <p class="preview-lost">{lostTagged > 0 ? t('previewLostTagged', lost, before, lostTagged) : t('previewLost', lost, before)}</p>}
      {edited && gained > 0 && <p class="preview-gained">{t('previewGained', gained)}</p>}
      {edited && lost === 0 && gained === 0 && <p class="field-hint">{t('previewNoChange')}</p>}
      <ul class="preview-posts">
        {shown.map(({ mention, hits }) => (
          <PreviewPost key={mention.key} post={mention.post} hits={hits} change={!edited ? null : examples.lost.some((one) => one.mention === mention) ? 'lost' : examples.gained.some((one) => one.mention === mention) ? 'gained' : null} />
        ))}
      </ul>
    </>
  );
}
