import { type Decision, putDecisions } from '../platform/decisions.ts';
import type { EarshotDatabase } from '../store/database.ts';

/**
 * Puts settings that a restore brought in their place. They were written with all the rest, in one transaction; what died
 * before it came here is finished when Earshot starts the next time.
 */
export async function finishRestore(db: EarshotDatabase): Promise<void> {
  const pending = await db.pending.toArray();
  if (pending.length === 0) return;
  await putDecisions(pending.map(({ name, value }) => ({ of: name.slice(0, name.indexOf('.')) as Decision['of'], name: name.slice(name.indexOf('.') + 1), value })));
  await db.pending.bulkDelete(pending.map(({ name }) => name));
}
