import type { CopyFormat } from '../../lib/model/copy-format.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { copyMentions } from '../copy/copy-mentions.ts';
import { openStore } from './open-store.ts';

/** Puts the mentions of these keys on the clipboard, in this order; returns how many. Must follow a click or a key. */
export async function copyMany(keys: readonly PostKey[], format: CopyFormat): Promise<number> {
  const [db, { copyFacts }] = await Promise.all([openStore(), readSettings()]);
  const mentions = (await db.mentions.bulkGet([...keys])).filter((mention) => mention !== undefined);
  await copyMentions(mentions, format, copyFacts);
  return mentions.length;
}
