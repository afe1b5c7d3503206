import { copiedAs } from '../../lib/export/copy/copied-as.ts';
import type { CopyFormat } from '../../lib/model/copy-format.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { putOnClipboard } from '../../lib/platform/clipboard.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { copiedPostOf } from './copied-post-of.ts';

/** Puts these mentions on the clipboard, in this order, and remembers the format; must follow a click or a key. Rejects where the browser refuses. */
export async function copyMentions(mentions: readonly Mention[], format: CopyFormat, withFacts: boolean): Promise<void> {
  await putOnClipboard(copiedAs(format, mentions.map((mention) => copiedPostOf(mention, withFacts))));
  await changeSettings({ copyFormat: format, copyFacts: withFacts });
}
