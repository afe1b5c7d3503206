import { literalHtml } from '../literal-html.ts';
import { ownLine, textLines, webLink } from '../readable-lines.ts';
import type { Block, DigestDocument, DocumentPost, DocumentSection, DocumentTable, Figure } from './document.ts';
import { columnsSvg, rowsSvg } from './html-chart.ts';
import { digestStyles } from './html-style.ts';

const FEW_COLUMNS = 4;

/**
 * The digest as one file that needs nothing else: no script, nothing to load, and a policy that forbids both, so that it
 * can be opened anywhere, sent as a mail and printed. Texts find their own direction; nothing of them is markup.
 */
export function htmlFile(document: DigestDocument): string {
  const { title, language, direction, lead, about, sections, closing } = document;
  return `<!doctype html>
<html lang="${literalHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${line(title)}</title>
${digestStyles(document).map((sheet) => `<style>${sheet}</style>`).join('\n')}
</head>
<body>
<header>
<h1 dir="auto">${line(title)}</h1>
<p class="lead">${line(lead)}</p>
${about.map((one) => `<p>${line(one)}</p>`).join('\n')}
</header>
<main>
${sections.map((section) => sectionHtml(section, direction)).join('\n')}
</main>
<footer><p>${line(closing)}</p></footer>
</body>
</html>
`;
}

function sectionHtml({ id, title, words, blocks }: DocumentSection, direction: DigestDocument['direction']): string {
  const own = textLines(words);
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${line(title)}</h2>
${own.length === 0 ? '' : `<div class="words">${paragraphs(own)}</div>\n`}${blocks.map((block) => blockHtml(block, direction)).join('\n')}
</section>`;
}

function blockHtml(block: Block, direction: DigestDocument['direction']): string {
  switch (block.kind) {
    case 'figures':
      return `<dl class="figures">${block.figures.map(figureHtml).join('')}</dl>`;
    case 'table':
      return heading(block.title) + tableHtml(block.table);
    case 'chart':
      return `<figure>${heading(block.title)}${block.chart.shape === 'columns' ? columnsSvg(block.chart, direction) : rowsSvg(block.chart, direction)}</figure>${tableHtml(block.table)}`;
    case 'posts':
      return heading(block.title) + block.posts.map(postHtml).join('\n');
    case 'list':
      return `${heading(block.title)}<ul>${block.items.map((item) => `<li>${line(item)}</li>`).join('')}</ul>`;
    case 'note':
      return `<p class="note">${line(block.text)}</p>`;
  }
}

function heading(title: string): string {
  return title === '' ? '' : `<h3>${line(title)}</h3>\n`;
}

function figureHtml({ label, value, notes }: Figure): string {
  return `<div><dt>${line(label)}</dt><dd class="value">${line(value)}</dd>${notes.map((note) => `<dd>${line(note)}</dd>`).join('')}</div>`;
}

function tableHtml({ columns, rows }: DocumentTable): string {
  const side = (index: number) => (columns[index]?.isNumber === true ? ' class="number"' : '');
  const head = columns.map(({ name }, index) => `<th scope="col"${side(index)}>${line(name)}</th>`).join('');
  const body = rows.map((cells) => {
    const told = cells.map(({ text, link = null }, index) => {
      const content = linked(`<bdi>${line(text)}</bdi>`, link);
      return index === 0 ? `<th scope="row">${content}</th>` : `<td${side(index)}>${content}</td>`;
    });
    return `<tr>${told.join('')}</tr>`;
  });
  // Few columns never scroll, and are no stop for whoever goes by keyboard.
  const stop = columns.length > FEW_COLUMNS ? ' tabindex="0"' : '';
  return `<div class="scroll"${stop}><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

function postHtml({ label, head, title, text, language, link, facts }: DocumentPost): string {
  const lang = language === null ? '' : ` lang="${literalHtml(language)}"`;
  const address = webLink(link);
  const foot = [...head, ...facts].map((piece) => `<bdi>${line(piece)}</bdi>`).join(' · ');
  return `<article>${label === '' ? '' : `<p class="label">${line(label)}</p>`}
<blockquote${lang} dir="auto">${title === '' ? '' : `<p dir="auto"><b>${line(title)}</b></p>`}${paragraphs(textLines(text))}</blockquote>
<p class="foot">${foot}</p>${address === null ? '' : `\n<p class="address" dir="ltr">${linked(literalHtml(address), address)}</p>`}
</article>`;
}

function linked(html: string, link: string | null): string {
  const address = webLink(link);
  return address === null ? html : `<a href="${literalHtml(address)}" rel="noreferrer">${html}</a>`;
}

/** Lines stay lines; one or more empty lines part paragraphs. Each finds its own direction. */
function paragraphs(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return lines.map(literalHtml).join('\n').split(/\n{2,}/).map((paragraph) => `<p dir="auto">${paragraph.replaceAll('\n', '<br>')}</p>`).join('');
}

function line(text: string): string {
  return literalHtml(ownLine(text));
}
