import { oneLine, textLines, webLink } from '../readable-lines.ts';

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
    link: webLink(link),
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
