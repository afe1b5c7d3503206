import { BackupFault } from '../../lib/backup/backup-fault.ts';
import { serveOrders } from '../../lib/platform/worker-link.ts';
import { makeFile, takeFile } from '../hooks/backup-work.ts';
import type { BackupAnswers, BackupNews, MakeOrder, TakeOrder } from './backup-order.ts';

// Writes a backup, or takes one in: packing, checking and merging never hold up what people press.

serveOrders<MakeOrder | TakeOrder, BackupAnswers[keyof BackupAnswers], BackupNews>(async (order, tell) => {
  const onRows = (done: number, all: number) => tell({ done, all });
  if (order.do === 'make') return { file: await makeFile(order, onRows) };
  try {
    return { outcome: await takeFile(order, onRows) };
  } catch (error) {
    if (error instanceof BackupFault) return { fault: { kind: error.kind, place: error.place } };
    throw error;
  }
});
