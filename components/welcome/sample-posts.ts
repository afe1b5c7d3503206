import { barePost } from '../../lib/model/bare-post.ts';
import type { Post } from '../../lib/model/post.ts';
import { t } from '../../lib/platform/i18n.ts';

/** A brand as far as the samples speak of it. */
export interface SampleBrand {
  name: string;
  handle: string;
  hashtag: string;
  domain: string;
  /** The word of the user's own that was added last; null = none. */
  own: string | null;
}

/** Invented posts that speak of the brand in the ways people do, and one that only sounds like it. */
export function samplePosts({ name, handle, hashtag, domain, own }: SampleBrand): Post[] {
  const posts = [
    samplePost('question', 'Mirelle Osk', 'mirelle.osk', t('welcomeSampleQuestion', name)),
    samplePost('complaint', 'Tam Verrin', 'tamverrin', t('welcomeSampleComplaint', handle, hashtag)),
    samplePost('link', 'Juno Pellwright', 'juno_writes', t('welcomeSampleLink', domain), [`https://${domain}/pricing`]),
    samplePost('look-alike', 'Oda Lindqvay', 'odaoutside', t('welcomeSampleLookAlike', t('welcomeLookAlike', name))),
  ];
  return own === null ? posts : [samplePost('own', 'Perrin Ashdowne', 'p_ashdowne', t('welcomeSampleOwn', own)), ...posts];
}

function samplePost(id: string, authorName: string, handle: string, text: string, links: readonly string[] = []): Post {
  return barePost({ key: `sample:${id}`, site: 'sample', url: `https://posts.example/${id}`, author: { handle, name: authorName, url: null, followers: null }, text: text.replaceAll(ISOLATES, ''), links });
}

/** What `t` sets around a name that runs against its sentence; no page writes a handle or a host so. */
const ISOLATES = /[\u2068\u2069]/g;
