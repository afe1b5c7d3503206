import * as z from 'zod/mini';
import type { PreparedTopics } from '../query/prepared.ts';
import type { TabPreview } from './calls.ts';
import { MATCHES_SHOWN } from './calls.ts';
import { hitSchema, postSchema } from './schemas.ts';
import { sendToTab } from './send.ts';

const count = z.int().check(z.gte(0));

const schema = z.strictObject({
  posts: count,
  matches: count,
  examples: z.array(z.strictObject({ post: postSchema, hits: z.array(hitSchema).check(z.maxLength(500)) })).check(z.maxLength(MATCHES_SHOWN)),
});

const PATIENCE_MS = 3_000;

/** What a query matches on a tab's page now; null: no reader answers there. A page's process is not trusted: what is not of the right shape is no answer. */
export async function previewOnTab(tabId: number, prepared: PreparedTopics): Promise<TabPreview | null> {
  const reply = await sendToTab(tabId, 'preview', { prepared }, PATIENCE_MS).catch(() => null);
  if (reply === null || !reply.ok) return null;
  const parsed = schema.safeParse(reply.preview);
  return parsed.success ? parsed.data : null;
}
