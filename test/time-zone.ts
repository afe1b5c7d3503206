/** Lets a test stand elsewhere: Node reads the zone anew whenever it is set. */
const home = process.env['TZ'];

export function goTo(zone: string): void {
  process.env['TZ'] = zone;
}

export function goHome(): void {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
}

/** What a clock shows there: `2026-11-25T10:30`. */
export function clockAt(moment: number): string {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
