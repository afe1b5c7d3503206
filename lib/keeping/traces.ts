import type { Answer } from '../model/answer.ts';
import { type AuthorKey, authorKeyOf } from '../model/author-key.ts';
import type { Mention } from '../model/mention.ts';
import type { PostKey, Quoted } from '../model/post.ts';
import type { SiteId } from '../model/site.ts';

/** Who is looked for: all accounts of one person, and the posts they wrote. */
export interface Who {
  accounts: ReadonlySet<AuthorKey>;
  posts: ReadonlySet<PostKey>;
}

/** What somebody wrote inside of the mention of another. */
export interface Traces {
  answers: readonly Answer[];
  quoted: Quoted | null;
  /** They opened the conversation that it stands in. */
  opensThread: boolean;
}

/** null: there is none. */
export function tracesIn({ post, answers }: Mention, who: Who): Traces | null {
  const theirs = (handle: string | null) => isTheirs(who, post.site, handle);
  const found: Traces = {
    answers: answers.filter(({ author, key }) => theirs(author) || who.posts.has(key)),
    quoted: theirs(post.quoted?.handle ?? null) ? post.quoted : null,
    opensThread: theirs(post.thread.authorHandle) || (post.thread.key !== null && who.posts.has(post.thread.key)) || namesThem(post.thread.url, who, post.site),
  };
  return found.answers.length > 0 || found.quoted !== null || found.opensThread ? found : null;
}

/** The same mention without them; what its author and the user wrote stays. */
export function withoutTraces(mention: Mention, { answers, quoted, opensThread }: Traces): Mention {
  const { post } = mention;
  return {
    ...mention,
    answers: mention.answers.filter((answer) => !answers.includes(answer)),
    post: { ...post, quoted: quoted === null ? post.quoted : null, thread: opensThread ? { key: null, url: null, authorHandle: null } : post.thread },
    matches: quoted === null ? mention.matches : mention.matches.map((match) => ({ ...match, hits: match.hits.filter(({ field }) => field !== 'quoted') })),
  };
}

function isTheirs({ accounts }: Who, site: SiteId, handle: string | null): boolean {
  const key = authorKeyOf({ site, author: { handle: handle ?? '', name: null, url: null, followers: null } });
  return key !== null && accounts.has(key);
}

/** An address such as `https://x.com/mara/status/1`. */
function namesThem(url: string | null, who: Who, site: SiteId): boolean {
  return url !== null && URL.canParse(url) && new URL(url).pathname.split('/').some((part) => part !== '' && isTheirs(who, site, part.replace(/^@/, '')));
}
