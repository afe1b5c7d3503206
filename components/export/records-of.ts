import type { DigestRecord } from '../../lib/export/digest-record.ts';
import { fieldText } from '../../lib/model/hit.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { hitSentence } from '../../lib/query/hit-sentence.ts';
import { siteById } from '../../lib/sites/catalog.ts';

export type TopicName = Pick<Topic, 'id' | 'name'>;

/** The mentions with what a file says about them, page by page. */
export async function* recordsOf(pages: AsyncIterable<readonly Mention[]>, topics: readonly TopicName[]): AsyncGenerator<readonly DigestRecord[]> {
  for await (const page of pages) yield page.map((mention) => recordOf(mention, topics));
}

function recordOf(mention: Mention, topics: readonly TopicName[]): DigestRecord {
  const { post, matches } = mention;
  return {
    mention,
    topics: topics.filter(({ id }) => matches.some(({ topicId }) => topicId === id)).map(({ name }) => name),
    hitSentence: sentenceOf(mention),
    siteLabel: siteById(post.site)?.label ?? post.site,
  };
}

function sentenceOf({ post, matches }: Mention): string {
  const hits = matches.flatMap((match) => match.hits);
  const field = hits[0]?.field;
  return field === undefined ? '' : hitSentence(fieldText(post, field), hits.filter((hit) => hit.field === field));
}
