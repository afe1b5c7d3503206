import type { ComponentChildren } from 'preact';
import type { DocumentPost } from '../../lib/export/digest/document.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { t } from '../../lib/platform/i18n.ts';
import { openOnSite } from '../../lib/platform/tabs.ts';
import { hashOf } from '../dashboard/route.ts';
import { Button } from '../parts/Button.tsx';

export interface DigestPostsProps {
  title: string;
  posts: readonly DocumentPost[];
  waysOf(key: PostKey): ComponentChildren;
}

/** Posts word for word: who, where and when, and what leads to them. */
export function DigestPosts({ title, posts, waysOf }: DigestPostsProps) {
  return (
    <div class="digest-block">
      {title !== '' && <h3>{title}</h3>}
      <ul class="digest-posts">
        {posts.map(({ key, label, head, title: heading, text, language, link, facts }) => (
          <li key={key} class="digest-post" data-key={key}>
            {label !== '' && <p class="digest-label">{label}</p>}
            <blockquote {...(language === null ? {} : { lang: language })} dir="auto">
              {heading !== '' && <p class="digest-post-title">{heading}</p>}
              {text !== '' && <p>{text}</p>}
            </blockquote>
            <p class="digest-post-head">
              {head.map((piece) => (
                <bdi key={piece}>{piece}</bdi>
              ))}
              {facts.map((fact) => (
                <bdi key={fact}>{fact}</bdi>
              ))}
            </p>
            <p class="digest-post-ways">
              <a href={hashOf(['mention', key])}>{t('digestToMention')}</a>
              {link !== null && (
                <Button look="quiet" small onClick={() => void openOnSite(link)}>
                  {t('digestToPost')}
                </Button>
              )}
              {waysOf(key)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
