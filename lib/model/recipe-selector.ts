/** UTF-16 units. */
const LONGEST = 300;
/** `ul.comments > li.comment`: two. */
const MOST_COMPOUNDS = 4;

const TAG = /[a-z][a-z0-9-]{0,40}/y;
const FEATURE = /\.-?[A-Za-z_][\w-]{0,80}|\[[a-z][a-z0-9_-]{0,60}(?:[~^$*]?="[^"\\\p{C}]{1,120}")?\]/uy;
const MOST_FEATURES = 5;
const JOINT = / > | /y;

/**
 * Whether a text is a selector that a recipe may hold: tags, classes and attributes, within or directly within each other,
 * and nothing else. No lists, no pseudo-classes, no `*`: each match is found in a time that does not depend on who wrote it.
 */
export function isRecipeSelector(text: string): boolean {
  if (text.length > LONGEST) return false;
  let at = 0;
  for (let compounds = 1; compounds <= MOST_COMPOUNDS; compounds += 1) {
    const end = compoundEnd(text, at);
    if (end === at) return false;
    if (end === text.length) return true;
    const next = endOf(JOINT, text, end);
    if (next === end) return false;
    at = next;
  }
  return false;
}

/** Where the compound that starts there ends; the start itself where none does. */
function compoundEnd(text: string, start: number): number {
  let at = endOf(TAG, text, start);
  for (let features = 0; features < MOST_FEATURES; features += 1) {
    const end = endOf(FEATURE, text, at);
    if (end === at) break;
    at = end;
  }
  return at;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
