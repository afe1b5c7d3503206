import type { Mention } from '../../lib/model/mention.ts';
import { t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { placeOfPost } from '../mention/place-of-post.ts';

const SHOWN = 20;

/** What is kept of the file's days and not in the file, folded away; each leads to its own page. */
export function MineOnly({ mentions }: { mentions: readonly Mention[] }) {
  return (
    <details class="import-more">
      <summary>{t('fileImportMine')}</summary>
      <ul class="import-mine">
        {mentions.slice(0, SHOWN).map(({ key, post }) => (
          <li key={key}>
            <a href={hashOf(['mention', key])}>
              {placeOfPost(post)} · <bdi>{post.author.name ?? post.author.handle}</bdi>
            </a>
            <p class="import-preview-text" dir="auto">
              {post.title ?? post.text}
            </p>
          </li>
        ))}
        {mentions.length > SHOWN && <li>…</li>}
      </ul>
    </details>
  );
}
