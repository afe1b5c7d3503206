import { useState } from 'preact/hooks';
import type { Digest } from '../../lib/digest/digest.ts';
import type { DigestDocument } from '../../lib/export/digest/document.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { DigestEdits } from '../hooks/use-digest-edits.ts';
import { Button } from '../parts/Button.tsx';
import { DigestBlocks } from './DigestBlocks.tsx';
import { OwnWords } from './OwnWords.tsx';
import { QuoteDialog } from './QuoteDialog.tsx';

export interface DigestSectionsProps {
  /** As it is arranged, and the same in words. */
  digest: Digest;
  written: DigestDocument;
  edits: DigestEdits;
}

/** The sections: what the author says, then what the numbers say. Each quote can be exchanged. */
export function DigestSections({ digest, written, edits }: DigestSectionsProps) {
  const [exchanged, setExchanged] = useState<PostKey | null>(null);
  const voices = digest.sections.find((section) => section.id === 'voices')?.data;
  const quote = voices?.quotes.find(({ post }) => post.key === exchanged);

  const close = () => {
    setExchanged(null);
  };
  const choose = (key: PostKey) => {
    if (voices === undefined) return;
    edits.exchange(voices.quotes.map(({ post }) => (post.key === exchanged ? key : post.key)));
    close();
    // What had the focus is gone with its quote: the one in its place has it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] [data-exchange]`)?.focus());
  };

  return (
    <>
      {written.sections.map(({ id, title, words, blocks }) => (
        <section key={id} class="card digest-section" aria-labelledby={`digest-${id}`}>
          <header>
            <h2 id={`digest-${id}`}>{title}</h2>
            {id === 'voices' && edits.quotes !== null && (
              <Button look="quiet" small onClick={() => edits.exchange(null)}>
                {t('digestByRule')}
              </Button>
            )}
          </header>
          <OwnWords title={title} words={words} onWords={(next) => edits.write(id, next)} />
          <DigestBlocks
            blocks={blocks}
            digest={digest}
            waysOf={(key) =>
              id === 'voices' && (
                <Button look="quiet" small data-exchange onClick={() => setExchanged(key)}>
                  {t('digestExchange')}
                </Button>
              )
            }
          />
        </section>
      ))}
      {voices !== undefined && quote !== undefined && <QuoteDialog quote={quote} others={voices.others} onChoose={choose} onClose={close} />}
    </>
  );
}
