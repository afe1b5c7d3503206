/**
 * The tags that have number keys once one of them is given the key at this place, from 0; null takes its key away. The others
 * keep the order in which they stand.
 */
export function keyed(order: readonly string[], name: string, place: number | null, keys: number): string[] {
  const others = order.filter((other) => other !== name);
  return place === null ? others.slice(0, keys) : others.slice(0, keys).toSpliced(place, 0, name).slice(0, keys);
}
