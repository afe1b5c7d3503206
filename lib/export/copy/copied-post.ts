/** What is copied of a mention, in the words of the user's language; '' and [] are left out. */
export interface CopiedPost {
  author: string;
  /** With its `@`, where it is not the author's name already. */
  handle: string;
  /** The site's name, or the host. */
  place: string;
  time: string;
  /** `4 of 5`: reviews. */
  rating: string;
  title: string;
  text: string;
  quoted: { handle: string; text: string } | null;
  /** http(s). */
  link: string | null;
  /** What was decided about it: `Status: waiting`. */
  facts: readonly string[];
}

/** The same, ready to be written down: heads and facts are one line each, texts their lines. */
export interface CopiedLines {
  /** Author, handle, place and time, as far as they are known. */
  head: readonly string[];
  rating: string;
  title: string;
  text: readonly string[];
  /** The handle, then the lines; [] without a quote. */
  quoted: readonly string[];
  link: string | null;
  facts: readonly string[];
}

export function linesOf({ author, handle, place, time, rating, title, text, quoted, link, facts }: CopiedPost): CopiedLines {
  const [bracketed] = lines([handle]).map((line) => `(${line})`);
  return {
    head: lines([author, bracketed ?? '', place, time]),
    rating: oneLine(rating),
    title: oneLine(title),
    text: textLines(text),
    quoted: quoted === null ? [] : [...lines([quoted.handle]), ...textLines(quoted.text)],
    link: linkOf(link),
    facts: lines(facts),
  };
}

/** The same for text without markup: where pieces that share a line run in both directions, each keeps its own and its place. */
export function setApart(post: CopiedLines): CopiedLines {
  return { ...post, head: apart(post.head), facts: apart(post.facts) };
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function apart(pieces: readonly string[]): readonly string[] {
  return pieces.some((piece) => RIGHT_TO_LEFT.test(piece)) ? pieces.map((piece) => `\u2068${piece}\u2069`) : pieces;
}

function lines(pieces: readonly string[]): string[] {
  return pieces.map(oneLine).filter((piece) => piece !== '');
}

/** Marks that turn or set apart what follows them: in a line that holds more than the one text, they would reach beyond it. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

function oneLine(text: string): string {
  return readable(text).replace(TURNS, '').replace(/\s+/g, ' ').trim();
}

/** Without blanks at the ends of lines, and without empty lines before and after. */
function textLines(text: string): string[] {
  const all = readable(text).split('\n').map((line) => line.trimEnd());
  const first = all.findIndex((line) => line !== '');
  return first === -1 ? [] : all.slice(first, all.findLastIndex((line) => line !== '') + 1);
}

const BREAK = /\r\n?|[\v\f\x85\u2028\u2029]/g;
/** Controls that nothing shows, and halves of characters. */
const UNSHOWN = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

function readable(text: string): string {
  return text.replace(BREAK, '\n').replace(UNSHOWN, '').replace(/\t/g, '    ');
}

/** As browsers write it, without anything that ends a link; null for what is not of the web. */
function linkOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return /^https?:$/.test(protocol) ? href.replace(/[\\|^`<>"{}\s]/g, encodeURIComponent) : null;
}
