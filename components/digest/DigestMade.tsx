import { documentOf } from '../../lib/export/digest/document-of.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { MadeFromStore } from '../hooks/use-digest.ts';
import { useDigestEdits } from '../hooks/use-digest-edits.ts';
import { useMentionCount } from '../hooks/use-mention-count.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { arranged } from './arranged.ts';
import { DigestNothing } from './DigestNothing.tsx';
import { DigestSections } from './DigestSections.tsx';
import { digestWords } from './digest-words.ts';
import type { Layout } from './layouts.ts';
import { SaveMenu } from './SaveMenu.tsx';

export interface DigestMadeProps {
  made: MadeFromStore;
  layout: Layout;
  onAgain(): void;
}

/** A digest that was made: what it is of, what is done with it, and its sections. */
export function DigestMade({ made, layout, onAgain }: DigestMadeProps) {
  const edits = useDigestEdits(made);
  const stored = useMentionCount({});
  if (stored === 0) return <DigestNothing />;
  const digest = arranged(made.digest, layout, edits);
  const written = documentOf(digest, digestWords());
  const mentions = made.digest.sections.find(({ id }) => id === 'mentions')?.data;
  const isQuiet = mentions !== undefined && 'all' in mentions && mentions.all.count === 0;
  return (
    <>
      <header class="digest-head">
        <div class="digest-about">
          <h2>{written.title}</h2>
          <p>{written.lead}</p>
          {written.about.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div class="digest-ways">
          <Button onClick={onAgain}>{t('digestAgain')}</Button>
          <SaveMenu of={made.of} digest={digest} onHandedOn={edits.handedOn} />
        </div>
      </header>
      {isQuiet && (
        <Notice tone="calm" icon="clock" title={t('digestQuiet')}>
          {t('digestQuietWhy')}
        </Notice>
      )}
      <DigestSections digest={digest} written={written} edits={edits} />
    </>
  );
}
