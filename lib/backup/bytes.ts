/** A stream's pieces, one after the other; whoever stops early stops the stream. */
export async function* piecesOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    ended = true;
  } finally {
    // What was asked for in advance is let come first: Node's unpacking, cancelled before, throws where nothing can catch it.
    if (!ended) await new Promise((resolve) => setTimeout(resolve));
    await reader.cancel().catch(() => {});
  }
}

/** The other way; a piece is made when it is asked for. (`ReadableStream.from` is not in every browser yet.) */
export function streamOf<T>(pieces: AsyncIterable<T>): ReadableStream<T> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
