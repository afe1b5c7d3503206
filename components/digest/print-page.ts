/**
 * Prints a page that needs nothing else: it is laid out in a frame of its own, which goes after the printing. Pages of ours
 * take no style that stands in a page; the frame is handed the same as sheets.
 */
export async function printPage(html: string): Promise<void> {
  // Of our own writing: no text in it holds a tag.
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
  const frame = document.createElement('iframe');
  frame.className = 'for-ears';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // No script of it runs, whatever stands in it; the parent may print it.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.srcdoc = html.replace(/<style>.*?<\/style>/gs, '');
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const shown = frame.contentWindow as (Window & typeof globalThis) | null;
  if (shown === null) throw new Error('The frame was not laid out.');
  shown.document.adoptedStyleSheets = styles.map((style) => {
    const sheet = new shown.CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  shown.addEventListener('afterprint', () => frame.remove(), { once: true });
  shown.print();
}
