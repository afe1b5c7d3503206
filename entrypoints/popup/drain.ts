import { createDrain } from '../../lib/ingest/drain.ts';
import { outboxFormat } from '../../lib/messages/outbox-format.ts';
import { now } from '../../lib/platform/clock.ts';
import { localStorageArea } from '../../lib/platform/local-storage.ts';
import { openDatabase } from '../../lib/store/open-database.ts';

/** Brings what was written ahead into the store, from this page. */
export const drainOutbox = createDrain({ db: openDatabase(), storage: localStorageArea, format: outboxFormat, now });
