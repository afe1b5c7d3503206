/** The same bytes in chunks of that size; the last one, which may be shorter or empty, is told. */
export async function* chunksOf(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<{ chunk: Uint8Array<ArrayBuffer>; isLast: boolean }> {
  let chunk = new Uint8Array(size);
  let filled = 0;
  for await (const some of bytes) {
    for (let at = 0; at < some.length; ) {
      // A full chunk is told once it is known that more follows.
      if (filled === size) {
        yield { chunk, isLast: false };
        chunk = new Uint8Array(size);
        filled = 0;
      }
      const part = some.subarray(at, at + size - filled);
      chunk.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield { chunk: chunk.slice(0, filled), isLast: true };
}
