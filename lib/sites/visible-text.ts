import { TEXT_LIMIT } from '../model/post.ts';
import { attr, firstChildOf, isElement, isText, nextSiblingOf, tagOf, textData } from './dom.ts';

/** A text as a person reads it, and the nodes it was made from. */
export interface VisibleText {
  /** NFC, '\n' line ends, trimmed, at most TEXT_LIMIT UTF-16 units. */
  text: string;
  nodes: readonly Text[];
}

export interface VisibleTextOptions {
  /** Elements left out with all that is in them: buttons, replies, quotes, hidden twins. */
  skip?: (element: Element) => boolean;
  /** White space is kept as written (`white-space: pre-wrap`, as X, Threads and LinkedIn's guest page set it). */
  preserve?: boolean;
  /** UTF-16 units after which the rest is of no interest. */
  enough?: number;
}

const NEVER_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'select', 'textarea', 'iframe', 'object', 'video', 'audio']);
const PARAGRAPH = new Set(['p', 'blockquote', 'pre', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'dl', 'figure']);
const BLOCK = new Set([
  ...PARAGRAPH,
  'address', 'article', 'aside', 'dd', 'details', 'div', 'dt', 'fieldset', 'figcaption', 'footer', 'form', 'header', 'hr', 'li', 'main', 'nav', 'section', 'summary', 'tbody', 'tr',
]);
/** An emoji written as a picture; a longer `alt` describes a photo, which is not what the author wrote. */
const EMOJI_ALT_LIMIT = 24;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\u{FE0F}?\u{20E3}/u;
const SHORTCODE = /^:[^\s:]{1,22}:$/;

/**
 * The text of `root` without `innerText` (which forces layout): blocks and `<br>` are lines, paragraphs are a blank line
 * apart, runs of white space are one space outside `pre`, emoji pictures are their `alt`. Iterative, so that a page of
 * 10,000 nested elements cannot overflow the stack.
 */
export function visibleText(root: Element, options: VisibleTextOptions = {}): VisibleText {
  const nodes: Text[] = [];
  const out = new LineWriter();
  const pending: { node: ChildNode | null; element: Element; pre: boolean }[] = [];
  let node = firstChildOf(root);
  let element = root;
  let pre = options.preserve ?? tagOf(root) === 'pre';
  const enough = options.enough ?? TEXT_LIMIT * 2;
  while (out.length < enough) {
    if (node === null) {
      closeBlock(out, element, root);
      const parent = pending.pop();
      if (parent === undefined) break;
      ({ node, element, pre } = parent);
      continue;
    }
    const current: ChildNode = node;
    node = nextSiblingOf(current);
    if (isText(current)) {
      if (out.write(textData(current), pre)) nodes.push(current);
    } else if (isElement(current) && !isLeftOut(current, options.skip)) {
      const tag = tagOf(current);
      if (tag === 'br') out.line();
      else if (tag === 'img') out.write(emojiAlt(current), false);
      else {
        if (tag === 'td' || tag === 'th') out.write(' ', false);
        if (BLOCK.has(tag)) out.block(PARAGRAPH.has(tag));
        pending.push({ node, element, pre });
        node = firstChildOf(current);
        element = current;
        pre ||= tag === 'pre';
      }
    }
  }
  return { text: cutText(out.text()), nodes };
}

/** NFC, well-formed, '\n' line ends, trimmed, at most TEXT_LIMIT units, never half a surrogate pair. */
export function cutText(raw: string): string {
  const head = raw.length > TEXT_LIMIT * 2 ? raw.slice(0, TEXT_LIMIT * 2) : raw;
  const text = wellFormed(head.replace(/\r\n?/g, '\n')).normalize('NFC').trim();
  if (text.length <= TEXT_LIMIT) return text;
  const end = isHighSurrogate(text.charCodeAt(TEXT_LIMIT - 1)) ? TEXT_LIMIT - 1 : TEXT_LIMIT;
  return text.slice(0, end).trimEnd();
}

/** The text on one line: white space runs are one space. For names, titles and counts. */
export function lineOf(root: Element, skip?: (element: Element) => boolean): string {
  const { text } = visibleText(root, skip === undefined ? {} : { skip });
  return text.replace(/\s+/g, ' ').trim();
}

/** Lone surrogates become U+FFFD (`String.prototype.toWellFormed` is missing before Chrome 111). */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLeftOut(element: Element, skip: ((element: Element) => boolean) | undefined): boolean {
  return isNeverText(element) || (skip?.(element) ?? false);
}

/** Whether nothing in it is text for people. */
export function isNeverText(element: Element): boolean {
  return NEVER_TEXT.has(tagOf(element)) || attr(element, 'hidden') !== null;
}

function closeBlock(out: LineWriter, element: Element, root: Element): void {
  const tag = tagOf(element);
  if (element !== root && BLOCK.has(tag)) out.block(PARAGRAPH.has(tag));
}

function emojiAlt(image: Element): string {
  const alt = attr(image, 'alt') ?? '';
  return alt.length <= EMOJI_ALT_LIMIT && (EMOJI.test(alt) || SHORTCODE.test(alt)) ? alt : '';
}

/** Collects text as lines: breaks asked for at a block's edge are written only when text follows. */
class LineWriter {
  length = 0;
  private lineStart = true;
  private readonly parts: string[] = [];
  private breaks = 0;
  private space = false;

  /** Returns whether anything but white space was written. */
  write(raw: string, pre: boolean): boolean {
    const text = pre ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[\t\n\f\r ]+/g, ' ');
    if (text === '') return false;
    if (pre) {
      this.flush();
      this.push(text);
      return text.trim() !== '';
    }
    const body = text.replace(/^ | $/g, '');
    if (body === '') {
      this.space = true;
      return false;
    }
    if (text.startsWith(' ')) this.space = true;
    this.flush();
    this.push(body);
    this.space = text.endsWith(' ');
    return true;
  }

  line(): void {
    this.space = false;
    this.push('\n');
  }

  block(paragraph: boolean): void {
    this.space = false;
    this.breaks = Math.max(this.breaks, paragraph ? 2 : 1);
  }

  text(): string {
    return this.parts.join('').replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n');
  }

  private flush(): void {
    if (this.breaks > 0 && this.length > 0) this.push('\n'.repeat(this.breaks));
    else if (this.space && !this.lineStart) this.push(' ');
    this.breaks = 0;
    this.space = false;
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.lineStart = text.endsWith('\n');
  }
}
