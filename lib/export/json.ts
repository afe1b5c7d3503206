import type { DigestRecord } from './digest-record.ts';
import type { ExportAbout, ItemPreset } from './preset.ts';

const ITEMS_PER_PART = 1_000;

/** The records as JSON in the preset's shape, part by part, UTF-8 without a byte order mark, as RFC 8259 wants it. */
export async function* jsonOf(pages: AsyncIterable<readonly DigestRecord[]>, preset: ItemPreset, about: ExportAbout): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let part = preset.opening(about);
  let items = 0;
  for await (const page of pages) {
    for (const record of page) {
      const item = preset.item(record);
      if (item === null) continue;
      part += `${items === 0 ? '' : preset.between}${JSON.stringify(item)}`;
      items += 1;
      if (items % ITEMS_PER_PART > 0) continue;
      yield encoder.encode(part);
      part = '';
    }
  }
  yield encoder.encode(part + preset.closing);
}
