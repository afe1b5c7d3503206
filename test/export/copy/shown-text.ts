/** What a reader of rendered markup sees: `<br>` is a line's end, a block is a paragraph; white space as it stands. */
export function shownText(element: Element): string {
  return [...element.childNodes].map(textOf).join('').replace(/^\n+|\n+$/g, '');
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replaceAll('\n', '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'br') return '\n';
  const inner = [...element.childNodes].map(textOf).join('');
  return /^(p|blockquote|hr)$/.test(element.localName) ? `\n\n${inner.replace(/^\n+|\n+$/g, '')}\n\n` : inner;
}

/** Names of every element below, each once. */
export function elementsOf(root: ParentNode): string[] {
  return [...new Set([...root.querySelectorAll('*')].map(({ localName }) => localName))].sort();
}
