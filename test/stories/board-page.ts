export const BOARD = 'https://board.quillwort.example';

export interface Turn {
  id: number;
  who: string;
  words: string;
}

/** A board that no reader knows: its names say nothing, its times stand in an attribute of its own. */
export function boardPage(turns: readonly Turn[], more = ''): string {
  return `<!doctype html><html lang="en"><head><title>The lamp board</title>${more}</head><body>
<h1>The lamp board</h1>
<p>Welcome, and mind the wicks.</p>
<section class="lantern">${turns.map(turnHtml).join('')}</section>
<p><a href="/about">About the board</a></p>
</body></html>`;
}

export function turnHtml({ id, who, words }: Turn): string {
  return `<div class="glow"><u class="wick">${who}</u> <a class="flint" href="/talk/${id}">#${id}</a> <i class="burn" data-lit="${1_771_000_000 + id * 60}">long ago</i><div class="flame"><p>${words}</p></div></div>`;
}
