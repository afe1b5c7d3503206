/** The same pages; the next one is asked for before one is given, so that the browser reads it while that is worked on. */
export async function* readAhead<T>(pages: AsyncIterable<T>): AsyncGenerator<T> {
  const reading = pages[Symbol.asyncIterator]();
  const ask = (): Promise<IteratorResult<T>> => {
    const next = reading.next();
    // What goes wrong is told when it is that page's turn.
    next.catch(() => undefined);
    return next;
  };
  try {
    for (let next = ask(); ; ) {
      const { value, done } = await next;
      if (done === true) return;
      next = ask();
      yield value;
    }
  } finally {
    await reading.return?.();
  }
}
