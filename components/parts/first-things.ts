let first: Promise<unknown> = Promise.resolve();

/** A page that has something to show at once holds back whatever else it loads and asks; what is returned lets go. Held once. */
export function firstThingsFirst(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  first = promise;
  return resolve;
}

/** When what a page shows first is drawn; in a page that holds nothing back, at once. */
export function afterFirst(): Promise<unknown> {
  return first;
}
