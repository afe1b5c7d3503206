/** Whether two values of JSON are the same, in whatever order their fields stand; a field that is undefined is none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => isSame(one[name], other[name]));
}

/** The value as text, the same for all that are the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1))) : inner,
  ) ?? '';
}

/** An order among values, the same for everyone: what merges must agree on says nothing else. */
export function byCanonical(a: unknown, b: unknown): number {
  const [one, other] = [canonical(a), canonical(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The greater of the two in that order of orders: what the first leaves open the next one decides. */
export function greater<T>(a: T, b: T, ...orders: readonly ((one: T, other: T) => number)[]): T {
  for (const order of orders) {
    const sign = order(a, b);
    if (sign !== 0) return sign > 0 ? a : b;
  }
  return byCanonical(a, b) >= 0 ? a : b;
}
