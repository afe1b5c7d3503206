import type { Quote } from '../../lib/digest/digest.ts';
import { VOICE_WORD } from '../../lib/export/digest/sections/voices.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { siteLabel } from '../site/site-label.ts';
import './quote-dialog.css';

export interface QuoteDialogProps {
  /** What is quoted now. */
  quote: Quote;
  others: readonly Quote[];
  onChoose(key: PostKey): void;
  onClose(): void;
}

/** What a quote can be exchanged for: those that stand for the same first. */
export function QuoteDialog({ quote, others, onChoose, onClose }: QuoteDialogProps) {
  const sameFirst = others.toSorted((a, b) => Number(b.kind === quote.kind) - Number(a.kind === quote.kind));
  const day = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' });
  return (
    <Dialog title={t('digestExchangeTitle')} closeLabel={t('popupClose')} onClose={onClose}>
      {others.length === 0 ? (
        <p>{t('digestExchangeNone')}</p>
      ) : (
        <ul class="quote-choices">
          {sameFirst.map(({ post, kind }) => (
            <li key={post.key}>
              <button type="button" onClick={() => onChoose(post.key)}>
                <span class="quote-choice-head">
                  {kind !== null && <b>{t(VOICE_WORD[kind])}</b>}
                  {post.author !== null && <bdi>{post.author}</bdi>}
                  <span>{siteLabel(post.site)}</span>
                  <span>{day.format(post.at)}</span>
                </span>
                <span dir="auto" class="quote-choice-text">
                  {[post.title, post.text].filter(Boolean).join(' – ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
