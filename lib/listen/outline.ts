import { attributeNamesOf, firstChildOf, holds, isElement, isText, nextSiblingOf, one, parentOf, textData } from '../sites/dom.ts';
import { attributes, tagName } from './markup-names.ts';

/** UTF-16 units of a whole outline, elements looked at, and how deep. */
const LONGEST = 20_000;
const MOST_ELEMENTS = 15_000;
const DEEPEST = 60;
/** Shapes of siblings that begin alike: more of them are only counted. */
const ALIKE_SHOWN = 2;

const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'head']);
const NOT_ENTERED = new Set(['svg', 'math', 'iframe', 'object', 'video', 'audio', 'canvas', 'select', 'picture', '?']);

/**
 * The markup of a page without what it says: names of elements and attributes, words for parts of pages out of test ids
 * and roles, `…` where text stands. Of siblings that are alike one is told and the others are counted. `marks` are words
 * for elements that stand out: posts that were found.
 */
export function outlineOf(doc: Document, marks: ReadonlyMap<Element, string>): string {
  const top = topOf(doc, [...marks.keys()]);
  if (top === null) return '';
  let left = MOST_ELEMENTS;

  function linesOf(element: Element, depth: number): string[] {
    left -= 1;
    const head = headOf(element, marks.get(element));
    const tag = tagName(element);
    if (NOT_ENTERED.has(tag) || depth > DEEPEST || left <= 0) return [head];
    const below = merged(childrenOf(element).filter((child) => left > 0 && !NOT_SHOWN.has(tagName(child))).map((child) => linesOf(child, depth + 1)));
    // A chain of boxes that hold nothing else is one line.
    const [only] = below;
    if (only !== undefined && head === tag && below.every((line, index) => index === 0 || line.startsWith('  ')) && !/×\d+$/.test(only)) {
      return [`${head} > ${only}`, ...below.slice(1)];
    }
    return [head, ...below.map((line) => `  ${line}`)];
  }

  const lines = linesOf(top, 0);
  const text = [pathTo(top), ...lines.map((line) => `  ${line}`)].join('\n');
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf('\n', LONGEST))}\n… cut off here`;
}

/** Where the posts stand, or the middle of the page. */
function topOf(doc: Document, marked: readonly Element[]): Element | null {
  const [first] = marked;
  if (first === undefined) return one(doc, 'main, [role="main"]') ?? one(doc, 'body');
  let top = parentOf(first) ?? first;
  while (!marked.every((element) => holds(top, element))) {
    const parent = parentOf(top);
    if (parent === null) break;
    top = parent;
  }
  return top;
}

function pathTo(element: Element): string {
  const names: string[] = [];
  for (let parent = parentOf(element); parent !== null; parent = parentOf(parent)) names.unshift(headOf(parent, undefined));
  return names.length === 0 ? '' : names.join(' > ');
}

function headOf(element: Element, mark: string | undefined): string {
  const said = attributes(element, attributeNamesOf(element));
  return [tagName(element), said.length > 0 && `[${said.join(' ')}]`, hasWords(element) && '…', mark !== undefined && `◆ ${mark}`].filter(Boolean).join(' ');
}

/** Of children that are alike the first stands for all; of those that begin alike and differ below, the first few. */
function merged(children: readonly (readonly string[])[]): string[] {
  const shapes = new Map<string, { lines: readonly string[]; count: number }>();
  const more = new Map<string, number>();
  for (const lines of children) {
    const shape = lines.join('\n');
    const known = shapes.get(shape);
    const [head = ''] = lines;
    const alike = [...shapes.values()].filter((other) => other.lines[0] === head).length;
    if (known !== undefined) known.count += 1;
    else if (alike < ALIKE_SHOWN) shapes.set(shape, { lines, count: 1 });
    else more.set(head, (more.get(head) ?? 0) + 1);
  }
  const told = [...shapes.values()].flatMap(({ lines: [head = '', ...below], count }) => [count === 1 ? head : `${head} ×${count}`, ...below]);
  return [...told, ...[...more].map(([head, count]) => `${head} and others, ×${count}`)];
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) if (isElement(node)) children.push(node);
  return children;
}

function hasWords(element: Element): boolean {
  for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) if (isText(node) && textData(node).trim() !== '') return true;
  return false;
}
