/** A handle without the `@` that it is written with. */
export function withoutAt(handle: string): string {
  return handle.replace(/^[@＠]+/, '');
}
