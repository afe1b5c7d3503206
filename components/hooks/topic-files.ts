import type { Topic } from '../../lib/model/topic.ts';
import { now } from '../../lib/platform/clock.ts';
import { topicFileOf } from '../../lib/store/topic-file.ts';

export { type FileFault, topicsOfFile } from '../../lib/store/topic-file.ts';

/** The topics as a file to keep or to hand on, and what it is called. */
export function topicFile(topics: readonly Topic[]): { blob: Blob; name: string } {
  const at = new Date(now()).toISOString();
  return { blob: new Blob([topicFileOf(topics, at)], { type: 'application/json' }), name: `earshot-topics-${at.slice(0, 10)}.json` };
}
