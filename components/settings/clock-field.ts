/** What `<input type=time>` shows of a minute since midnight; midnight at a day's end is its beginning there. NaN: nothing. */
export function clockOf(minute: number): string {
  if (Number.isNaN(minute)) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** Minutes since midnight; NaN: the field is empty. */
export function minuteOf(clock: string): number {
  const [hour, minute] = clock.split(':');
  return Number(hour === '' ? NaN : hour) * 60 + Number(minute);
}
