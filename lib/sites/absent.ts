/** The names of the fields that are null: what a reading reports as usually shown and not found. */
export function absentOf(usual: Record<string, unknown>): string[] {
  return Object.keys(usual).filter((name) => usual[name] === null);
}
