import { PRESETS } from '../../lib/export/presets.ts';
import { withColumns } from '../../lib/export/with-columns.ts';
import { serveOrders } from '../../lib/platform/worker-link.ts';
import { mentionsOfKeys, mentionsToExport } from '../hooks/mentions-to-export.ts';
import type { ExportOrder } from './export-order.ts';
import { recordsOf } from './records-of.ts';
import { writtenFile } from './written-file.ts';

// Writes one file: reading, writing and packing never hold up what people press. It tells how many rows are written.

serveOrders<ExportOrder, Blob, number>(async ({ what, preset: id, columns, about, topics, byteOrderMark, before }, onRows) => {
  const preset = PRESETS.find((one) => one.id === id)!;
  const chosen = 'columns' in preset ? withColumns(preset, columns) : preset;
  const records = recordsOf('keys' in what ? mentionsOfKeys(what.keys) : mentionsToExport(what.filter), topics);
  return writtenFile(records, chosen, about, { byteOrderMark, before, onRows });
});
