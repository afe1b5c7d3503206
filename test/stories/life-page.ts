/**
 * A page of Hacker News markup that makes matching comments once Earshot listens: it begins when its first comment is
 * painted, so every comment it makes is in the page while the reader runs. It notes in its own localStorage which of them
 * were painted and when it saw that (`{"1001": milliseconds since 1970}`), and what is painted is captured in that same
 * turn; so the notes can be compared with the store after the tab is gone. Ids: life × 1000 + n.
 */
export function lifePage(life: number, posts: number): string {
  return `<!doctype html><html op="item"><head><title>waiting</title></head><body>
<table id="hnmain"><tr><td><table class="comment-tree"><tbody id="list">${commentRow(life * 1_000, 'Lumetra, the first one')}</tbody></table></td></tr></table>
<script>
  const row = (id) => ${JSON.stringify(commentRow(0, 'Lumetra again'))}.replaceAll('"0"', '"' + id + '"').replaceAll('id=0', 'id=' + id);
  const made = [];
  const painted = {};
  // A closed page runs on for a moment that no one sees: what it makes there was on no screen.
  let gone = false;
  addEventListener('pagehide', () => { gone = true; });
  function note() {
    if (gone) return;
    // In the order made: the first highlight is that of the comment that was there before.
    for (const id of made.slice(0, CSS.highlights.get('earshot').size - 1)) painted[id] ??= Date.now();
    localStorage.setItem('painted-${life}', JSON.stringify(painted));
  }
  function make() {
    if (gone) return;
    note();
    const id = ${life * 1_000} + made.length + 1;
    document.getElementById('list').insertAdjacentHTML('beforeend', row(id));
    made.push(id);
    if (made.length < ${posts}) setTimeout(make, Math.random() * 6);
    else setTimeout(note, 50);
  }
  (function wait() {
    if ((CSS.highlights.get('earshot')?.size ?? 0) === 0) return setTimeout(wait, 2);
    document.title = 'making';
    make();
  })();
</script></body></html>`;
}

export function commentRow(id: number, text: string): string {
  return `<tr class="athing comtr" id="${id}"><td><table><tbody><tr><td class="ind" indent="0"></td><td class="default">
<span class="comhead"><a href="user?id=mara_q" class="hnuser">mara_q</a>
<span class="age" title="2026-03-01T10:00:00 1772359200"><a href="item?id=${id}">1 hour ago</a></span></span>
<div class="comment"><div class="commtext c00">${text}</div></div></td></tr></tbody></table></td></tr>`;
}
