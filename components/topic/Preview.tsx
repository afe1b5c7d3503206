import { useState } from 'preact/hooks';
import type { TopicFacts } from '../../lib/model/edited-topic.ts';
import type { Topic, TopicQuery } from '../../lib/model/topic.ts';
import { numberText, plural, t } from '../../lib/platform/i18n.ts';
import { parse } from '../../lib/query/parse.ts';
import { useSettled } from '../hooks/use-settled.ts';
import { useStoredPreview } from '../hooks/use-stored-preview.ts';
import { useListeningTabs, useTabPreview } from '../hooks/use-tab-preview.ts';
import { Said, SLOTS } from '../parts/Said.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { PreviewPost } from './PreviewPost.tsx';
import { StoredPreviewPart } from './StoredPreviewPart.tsx';
import './preview.css';

export interface PreviewProps {
  /** null = it does not exist yet. */
  topic: Topic | null;
  draft: TopicFacts;
}

/** So long the typing must pause. */
const PAUSE_MS = 250;
/** Of the open page. */
const SHOWN = 4;

/** What the query would find, before it is saved: among what is stored, and on the page that is open. */
export function Preview({ topic, draft }: PreviewProps) {
  const query = useSettled(draft.query, PAUSE_MS);
  const candidate: TopicQuery | null = parse(query).ok ? { id: topic?.id ?? '', revision: 0, query, sites: draft.sites } : null;
  const stored = useStoredPreview(candidate, topic && { id: topic.id, revision: topic.revision, query: topic.query, sites: topic.sites });
  const edited = topic !== null && (query !== topic.query || JSON.stringify(draft.sites) !== JSON.stringify(topic.sites));
  return (
    <section class="card preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('previewTitle')}</h2>
      {candidate === null && <p class="field-hint">{t('previewNoQuery')}</p>}
      {candidate !== null && (
        <>
          <div class="preview-part" aria-live="polite" aria-busy={stored?.done === false}>
            <h3>{t('previewStored')}</h3>
            {stored !== null && <StoredPreviewPart preview={stored.preview} edited={edited} />}
          </div>
          <OpenPage candidate={candidate} />
        </>
      )}
    </section>
  );
}

function OpenPage({ candidate }: { candidate: TopicQuery }) {
  const tabs = useListeningTabs();
  const [chosen, setChosen] = useState<number | null>(null);
  const tab = tabs?.find(({ id }) => id === chosen) ?? tabs?.[0];
  const preview = useTabPreview(tab?.id ?? null, candidate);
  return (
    <div class="preview-part">
      <h3>{t('previewOpen')}</h3>
      {tabs?.length === 0 && <p class="field-hint">{t('previewNoTab')}</p>}
      {tabs !== undefined && tabs.length > 1 && tab !== undefined && (
        <SelectField label={t('previewTab')} value={String(tab.id)} choices={tabs.map(({ id, title }) => ({ value: String(id), label: title }))} onValue={(id) => setChosen(Number(id))} />
      )}
      {tabs?.length === 1 && <p class="preview-tab">{tab?.title}</p>}
      {preview !== null && (
        <>
          <p class="preview-count">
            <Said text={plural('previewOfPosts', preview.posts, SLOTS[0])} parts={[<b key="matches">{numberText(preview.matches)}</b>]} />
          </p>
          <ul class="preview-posts">
            {preview.examples.slice(0, SHOWN).map(({ post, hits }) => (
              <PreviewPost key={post.key} post={post} hits={hits} change={null} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
