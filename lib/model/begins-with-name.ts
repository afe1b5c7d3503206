/** How much of a post is looked at for whom it speaks to, in UTF-16 units. */
const BEGINNING = 80;
/** Shorter names begin many a sentence. */
const SHORTEST_NAME = 4;
/** "Hello", "Dear old". */
const GREETING_WORDS = 2;

/** Whether a post begins by naming somebody, behind a word or two of greeting; as LinkedIn, Facebook and many forums name whom somebody answers, without a sign. */
export function beginsWithName(text: string, name: string | null): boolean {
  if (name === null || name.length < SHORTEST_NAME) return false;
  const beginning = text.slice(0, BEGINNING + name.length).toLowerCase();
  const at = beginning.indexOf(name.toLowerCase());
  if (at === -1) return false;
  const before = beginning.slice(0, at);
  const isWhole = !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}_]/u.test(beginning.slice(at + name.length));
  return isWhole && (before.match(/[\p{L}\p{N}]+/gu) ?? []).length <= GREETING_WORDS;
}

/** The handles that a post names with `@` at its beginning. */
export function handlesAtBeginning(text: string): string[] {
  return Array.from(text.slice(0, BEGINNING).matchAll(/(?<![\p{L}\p{N}_.@-])@([\p{L}\p{N}_.-]*[\p{L}\p{N}_])/gu), ([, handle = '']) => handle);
}
