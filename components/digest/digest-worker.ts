import { makeDigest } from '../../lib/digest/make-digest.ts';
import type { Digest } from '../../lib/digest/digest.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { serveOrders } from '../../lib/platform/worker-link.ts';
import { knownAuthors } from '../hooks/known-authors.ts';
import { digestMentions } from '../hooks/digest-mentions.ts';
import type { DigestOrder } from './digest-order.ts';

// Makes one digest: reading and counting never hold up what people press. It tells how many mentions are read.

serveOrders<DigestOrder, Digest, number>(async ({ from, to, facts, plan, now }, onRead) => makeDigest(watched(digestMentions(from, to), onRead), facts, plan, now, knownAuthors()));

async function* watched(pages: AsyncIterable<readonly Mention[]>, onRead: (read: number) => void): AsyncGenerator<readonly Mention[]> {
  let read = 0;
  for await (const page of pages) {
    yield page;
    onRead((read += page.length));
  }
}
