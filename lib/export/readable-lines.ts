/** Marks that turn or set apart what follows them: in a line that holds more than the one text, they would reach beyond it. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
const BREAK = /\r\n?|[\v\f\x85\u2028\u2029]/g;
/** Controls that nothing shows, and halves of characters. */
const UNSHOWN = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** A stranger's text as one line among others. */
export function oneLine(text: string): string {
  return readable(text).replace(TURNS, '').replace(/\s+/g, ' ').trim();
}

/** One line that holds our own words, too: names in it are set apart by isolates, which stay where each is closed again. */
export function ownLine(text: string): string {
  return isNested(text) ? readable(text).replace(/[\u202a-\u202e]/g, '').replace(/\s+/g, ' ').trim() : oneLine(text);
}

/** Whether every isolate ends, and none ends that did not begin. */
function isNested(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/[\u2066-\u2069]/g)) {
    open += sign === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Without blanks at the ends of lines, and without empty lines before and after. */
export function textLines(text: string): string[] {
  const all = readable(text).split('\n').map((line) => line.trimEnd());
  const first = all.findIndex((line) => line !== '');
  return first === -1 ? [] : all.slice(first, all.findLastIndex((line) => line !== '') + 1);
}

/** As browsers write it, without anything that ends a link; null for what is not of the web. */
export function webLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return /^https?:$/.test(protocol) ? href.replace(/[\\|^`<>"{}\s]/g, encodeURIComponent) : null;
}

function readable(text: string): string {
  return text.replace(BREAK, '\n').replace(UNSHOWN, '').replace(/\t/g, '    ');
}
