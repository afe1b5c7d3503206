import type { TemplateValues } from '../../lib/export/fill-template.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { dueText } from '../mention/due-text.ts';

/** What a mention fills into a saved reply; what is not known is left out. */
export function templateValues({ post, promise, dueAt, owner, matches }: Mention, topics: readonly Topic[], now: EpochMs): TemplateValues {
  const brands = topics.filter(({ kind }) => kind === 'brand');
  const brand = brands.find(({ id }) => matches.some(({ topicId }) => topicId === id)) ?? brands[0];
  const values = {
    name: post.author.name ?? (post.author.handle === '' ? null : `@${post.author.handle}`),
    link: /^https?:/.test(post.url) ? post.url : null,
    promise: promise === '' ? null : promise,
    due: dueAt === null ? null : dueText(dueAt, now),
    owner,
    brand: brand?.name ?? null,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
