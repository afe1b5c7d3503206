import { ownLine, textLines, webLink } from '../readable-lines.ts';
import type { Block, DigestDocument, DocumentPost, DocumentSection, DocumentTable, Figure } from './document.ts';

/** Of a table: who wants all of it opens a file. */
const MOST_ROWS = 5;
/** What calls everybody in a chat; a soft hyphen, which nobody sees, takes the call out of it. */
const CALLS_ALL = /@(?=(?:here|channel|everyone|all|team)\b)/giu;

/** The digest as plain text to paste into a chat: short, without markup; bars in time and what explains the numbers stay out. */
export function chatText({ title, lead, about, sections, closing }: DigestDocument): string {
  return `${[[line(title), line(lead), ...about.map(line)].join('\n'), ...sections.map(sectionText), line(closing)].join('\n\n')}\n`;
}

function sectionText({ title, words, blocks }: DocumentSection): string {
  const told = blocks.map(blockText).filter((text) => text !== '');
  const own = textLines(words).map(calm);
  return [`■ ${line(title)}`, ...own, ...(own.length === 0 ? [] : ['']), ...told].join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'figures':
      return block.figures.map(figureText).join('\n');
    case 'table':
      return titled(block.title, tableText(block.table));
    case 'chart':
      return block.chart.shape === 'columns' ? '' : titled(block.title, tableText(block.table));
    case 'posts':
      return titled(block.title, block.posts.map(postText).join('\n'));
    case 'list':
      return titled(block.title, block.items.map((item) => `• ${line(item)}`).join('\n'));
    case 'note':
      return '';
  }
}

function figureText({ label, value, notes }: Figure): string {
  return `• ${line(label)}: ${[value, ...notes].map(line).filter((one) => one !== '').join(' · ')}`;
}

function tableText({ columns, rows }: DocumentTable): string {
  const told = rows.slice(0, MOST_ROWS).map(([name, ...cells]) => {
    const numbers = cells.map(({ text }, index) => `${line(columns[index + 1]?.name ?? '')} ${line(text)}`).filter((_, index) => (cells[index]?.text ?? '') !== '');
    return `• ${line(name?.text ?? '')}: ${numbers.join(', ')}`;
  });
  return [...told, ...(rows.length > MOST_ROWS ? ['• …'] : [])].join('\n');
}

function postText({ label, head, title, text, link, facts }: DocumentPost): string {
  const said = [title, text].map(line).filter((one) => one !== '').join(': ');
  const address = webLink(link);
  const foot = [...head, ...facts].map(line).join(' · ');
  return [`> ${label === '' ? '' : `${line(label)}: `}${said}`, ...(foot === '' ? [] : [`  ${foot}`]), ...(address === null ? [] : [`  ${address}`])].join('\n');
}

function titled(title: string, text: string): string {
  return title === '' || text === '' ? text : `${line(title)}:\n${text}`;
}

function line(text: string): string {
  return calm(ownLine(text));
}

function calm(text: string): string {
  return text.replace(CALLS_ALL, '@\u00ad');
}
