/** Puts a text on the clipboard, and the same as HTML where there is one; must follow a click or a key. Rejects where the browser refuses. */
export async function putOnClipboard({ text, html }: { text: string; html: string | null }): Promise<void> {
  const kinds: Record<string, string> = { 'text/plain': text, ...(html === null ? {} : { 'text/html': html }) };
  try {
    const item = new ClipboardItem(Object.fromEntries(Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })])));
    await navigator.clipboard.write([item]);
  } catch {
    // Without the focus, or in an older Firefox: what a copy by hand would do.
    if (!copyByHand(kinds)) throw new Error('The browser did not let anything onto the clipboard.');
  }
}

function copyByHand(kinds: Readonly<Record<string, string>>): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    for (const [type, content] of Object.entries(kinds)) event.clipboardData?.setData(type, content);
    event.preventDefault();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return allowed && copied;
}
