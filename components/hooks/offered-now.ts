import { now } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { type KnownTags, knownTags } from '../../lib/store/tags.ts';
import { type OfferedTag, offeredTags } from '../../lib/triage/offered-tags.ts';

const NOTHING: KnownTags = { inUse: [], decided: [], uses: [] };

/** Tags to offer, in the order of the number keys; where the store cannot be read, those to begin with. */
export async function tagsToOffer(openStore: () => Promise<EarshotDatabase>): Promise<readonly string[]> {
  const known = await openStore().then(knownTags).catch(() => NOTHING);
  return offeredNow(known).map(({ name }) => name);
}

export function offeredNow(known: KnownTags): OfferedTag[] {
  return offeredTags(known, [t('popupTagComplaint'), t('popupTagPraise'), t('popupTagQuestion')], new Date(now()).setHours(0, 0, 0, 0));
}
