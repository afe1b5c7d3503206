/** One turn of a conversation; `at`: minutes after ten on 1 March 2026, UTC. */
export interface Said {
  id: number;
  who: string;
  at: number;
  /** null: deleted. */
  text: string | null;
}

const TEN = Date.UTC(2026, 2, 1, 10);

/** The page of a comment on Hacker News and of what answers it, or of the story that they all stand under. */
export function threadPage(story: number, rows: readonly Said[], subject?: Said): string {
  const head =
    subject === undefined
      ? `<tr class="athing" id="${story}"><td class="title"><span class="titleline"><a href="https://lamps.quillwort.example/">Which lamp hums?</a></span></td></tr>
<tr><td class="subtext"><span class="score">3 points</span> <a href="user?id=oddvar" class="hnuser">oddvar</a> ${ageOf(story, 0)}</td></tr>`
      : rowOf(subject, ` <span class="onstory">| on: <a href="item?id=${story}">Which lamp hums?</a></span>`);
  return `<!doctype html><html lang="en" op="item"><head><title>Which lamp hums?</title></head><body><table id="hnmain"><tbody><tr><td>
<table class="fatitem"><tbody>${head}</tbody></table>
<table class="comment-tree"><tbody id="list">${rows.map((row) => rowOf(row)).join('')}</tbody></table></td></tr></tbody></table></body></html>`;
}

export function rowOf({ id, who, at, text }: Said, more = ''): string {
  const author = text === null ? '' : `<a href="user?id=${who}" class="hnuser">${who}</a> `;
  const body = text === null ? '[deleted]' : `<div class="commtext c00">${text}</div>`;
  return `<tr class="athing comtr" id="${id}"><td><table><tbody><tr><td class="ind" indent="0"></td><td class="default">
<span class="comhead">${author}${ageOf(id, at)}${more}</span><div class="comment">${body}</div></td></tr></tbody></table></td></tr>`;
}

function ageOf(id: number, minutes: number): string {
  const at = new Date(saidAt(minutes));
  return `<span class="age" title="${at.toISOString().slice(0, 19)} ${at.getTime() / 1_000}"><a href="item?id=${id}">some time ago</a></span>`;
}

export function saidAt(minutes: number): number {
  return TEN + minutes * 60_000;
}
