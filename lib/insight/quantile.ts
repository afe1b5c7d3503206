/** The value that the given part of the values does not exceed, between neighbours in proportion (R's type 7); null: there is none. */
export function quantile(sorted: ArrayLike<number>, part: number): number | null {
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (place - Math.floor(place));
}
