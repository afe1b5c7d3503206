import type { Incoming } from '../../lib/import/read-rows.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';

/** The first mentions as they will be taken in. */
export function IncomingPreview({ incoming }: { incoming: readonly Incoming[] }) {
  const day = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <ul class="import-preview" aria-label={t('fileImportPreview')}>
      {incoming.map(({ row, post, tags }) => (
        <li key={row}>
          <p class="import-preview-head">
            {(post.author.name ?? post.author.handle) !== '' && <b dir="auto">{post.author.name ?? post.author.handle}</b>}
            {post.publishedAt !== null && <span>{day.format(post.publishedAt)}</span>}
            <span>
              {t('fileImportRow')} {row}
            </span>
          </p>
          <p class="import-preview-text" dir="auto">
            {post.text || post.title}
          </p>
          <p class="import-preview-url" dir="ltr" title={post.url}>
            {post.url}
          </p>
          {tags.length > 0 && <p dir="auto">{tags.join(' · ')}</p>}
        </li>
      ))}
    </ul>
  );
}
