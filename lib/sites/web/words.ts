import { attr } from '../dom.ts';

/** The names an author of markup gave an element: its classes, and its id. `ItemComment js-post-12` → [[item, comment], [js, post]]. */
export function classWords(element: Element): readonly (readonly string[])[] {
  const written = attr(element, 'class');
  return written === null || written === '' ? NO_NAMES : namesIn(written);
}

/** A verdict on what an element's classes say, reached once for each way in which a page writes them. */
export function byClasses<T>(judge: (names: readonly (readonly string[])[]) => T): (element: Element) => T {
  const verdicts = new WeakMap<readonly (readonly string[])[], { verdict: T }>();
  return (element) => {
    const names = classWords(element);
    const known = verdicts.get(names) ?? { verdict: judge(names) };
    verdicts.set(names, known);
    return known.verdict;
  };
}

/** Whether one of an element's classes has these words, whatever stands between them: `user-avatar`, `userAvatar`, `user_avatar`. */
export function isCalled(...names: readonly string[]): (element: Element) => boolean {
  const wanted = new Set(names);
  return byClasses((written) => written.some((words) => wanted.has(words.join('-'))));
}

const NO_NAMES: readonly (readonly string[])[] = [];

/** A page writes the same classes again and again, and a live one for hours: taken apart once, as long as there are not too many. */
const takenApart = new Map<string, readonly (readonly string[])[]>();
const MOST_TAKEN_APART = 4000;

function namesIn(written: string): readonly (readonly string[])[] {
  const known = takenApart.get(written);
  if (known !== undefined) return known;
  const names = written.slice(0, LONGEST_CLASSES).split(/\s+/, MOST_CLASSES).map((name) => wordsOf(meaningOf(name)));
  if (takenApart.size >= MOST_TAKEN_APART) takenApart.clear();
  takenApart.set(written, names);
  return names;
}

/** `Header-module__AuthorLink--x7Qa` → `AuthorLink`: build tools put a file's name before and a hash after what was written. */
function meaningOf(name: string): string {
  return name.includes('module__') ? (/module__(.+?)(?:--|_|-)[\w-]{4,8}$/.exec(name)?.[1] ?? name) : name;
}

/** The words of one class or id in lower case, without numbers. */
export function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());
}

/** Utility-class pages write hundreds of classes on one element; names with a meaning come first or not at all. */
const MOST_CLASSES = 24;
/** Characters of a class attribute that are looked at. */
const LONGEST_CLASSES = 2000;

/** Things that one person says, in the words that forum and blog software uses for its markup. */
const POST = new Set([
  'post', 'posting', 'comment', 'message', 'msg', 'reply', 'answer', 'response', 'review', 'question', 'note', 'status', 'tweet', 'toot', 'op', 'discussion',
  // Names that packages run together: FluxBB, vBulletin 3–4, Kunena, Phorum.
  'postbit', 'postbitlegacy', 'blockpost', 'kmsg', 'forumpost', 'issuecomment', 'discussioncomment', 'gistcomment',
  'beitrag', 'antwort', 'kommentar', 'frage', 'commentaire', 'reponse', 'comentario', 'respuesta', 'commento', 'risposta', 'resposta', 'reactie', 'bericht', 'kommentti', 'komentarz', 'svar', 'inlagg',
]);

/** Words that only say "one of them". */
const UNIT = new Set(['item', 'card', 'container', 'wrapper', 'wrap', 'node', 'box', 'row', 'block', 'unit', 'ctn', 'entry', 'single', 'root', 'holder', 'outer', 'resp']);

/** Whether a name's last word says that it holds one post: `forum-post`, `comment-item`, but not `comment-body` or `posts`. */
export function namesPost(words: readonly string[]): boolean {
  return POST.has(headWord(words));
}

/** The word that says what it is: the last one that does not only say "one of them". */
export function headWord(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && UNIT.has(words[last] ?? '')) last -= 1;
  return words[last] ?? '';
}

/** An id that numbers a post: `p123`, `comment-123`, `elComment_123`, `js-post-123`, `post-resp-123`. */
export function numbersPost(id: string): boolean {
  return /\d$/.test(id) && (/^(?:p|c|m|r|pid|cid)[-_]?\d+$/i.test(id) || namesPost(wordsOf(id)));
}

/** The number in an id that numbers a post, or null. */
export function numberOf(id: string | null): string | null {
  return id !== null && numbersPost(id) ? (/\d+$/.exec(id)?.[0] ?? null) : null;
}
