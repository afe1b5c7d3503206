/** What comes page by page from the store, and nothing of it at once. */
export async function* inPages<T>(records: readonly T[], size = 100): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < records.length; start += size) yield records.slice(start, start + size);
}
