import type { PostKey } from '../../lib/model/post.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { Queue } from './Queue.tsx';

export interface QueueScreenProps {
  /** What stands in the address behind `#queue?`. */
  query: URLSearchParams;
  /** The posts on the page in front: their mentions come first. */
  hereKeys?: readonly PostKey[];
}

const NOWHERE: readonly PostKey[] = [];

/** Who waits for an answer, longest first, through views and chips that stand in the address. */
export function QueueScreen({ query, hereKeys = NOWHERE }: QueueScreenProps) {
  // What a view holds depends on what kinds of topics there are.
  const topics = useTopicList();
  return topics === undefined ? null : <Queue fields={query} hereKeys={hereKeys} topics={topics} />;
}
