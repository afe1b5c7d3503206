import type { ShownPost } from '../../digest/digest.ts';
import { oneLine } from '../readable-lines.ts';
import type { DocumentPost } from './document.ts';
import type { Speech } from './speech.ts';

/** A post as it is quoted: who, where and when, its words, its link. */
export function documentPost({ key, author, handle, site, at, title, text, isCut, lang, url, rating }: ShownPost, speech: Speech, { label = '', facts = [] }: Partial<Pick<DocumentPost, 'label' | 'facts'>> = {}): DocumentPost {
  const { t, siteLabel } = speech.words;
  const withAt = handle === null || handle === author ? '' : `@${handle}`;
  return {
    key,
    label,
    head: [author ?? '', withAt, siteLabel(site), speech.day(at)].filter((piece) => piece !== ''),
    // Of what nobody sees, nothing is left.
    title: oneLine(title ?? ''),
    text: isCut && !text.endsWith('…') ? `${text} […]` : text,
    // A page may declare anything.
    language: lang !== null && /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(lang) ? lang : null,
    link: url,
    facts: [...(rating === null ? [] : [t('inDigestRating', rating.value, rating.best)]), ...facts],
  };
}
