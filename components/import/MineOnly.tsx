import type { Mention } from '../../lib/model/mention.ts';
import { t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { placeOfPost } from '../mention/place-of-post.ts';

/** The first of what is kept of the file's days and not in the file, folded away; each leads to its own page. */
export function MineOnly({ mentions, count }: { mentions: readonly Mention[]; count: number }) {
  return (
    <details class="import-more">
      <summary>{t('fileImportMine')}</summary>
      <ul class="import-mine">
        {mentions.map(({ key, post }) => (
          <li key={key}>
            <a href={hashOf(['mention', key])}>
              {placeOfPost(post)} · <bdi>{post.author.name ?? post.author.handle}</bdi>
            </a>
            <p class="import-preview-text" dir="auto">
              {post.title ?? post.text}
            </p>
          </li>
        ))}
        {count > mentions.length && <li>…</li>}
      </ul>
    </details>
  );
}
