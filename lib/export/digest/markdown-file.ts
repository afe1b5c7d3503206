import { literalMarkdown, markdownParagraphs, markdownQuote } from '../literal-markdown.ts';
import { ownLine, textLines, webLink } from '../readable-lines.ts';
import type { Block, DigestDocument, DocumentPost, DocumentSection, DocumentTable, Figure } from './document.ts';

/** The digest as CommonMark with tables (GitHub's). Nothing of a text renders as markup, whatever it holds. */
export function markdownFile({ title, lead, about, sections, closing }: DigestDocument): string {
  return `${blocks(`# ${line(title)}`, line(lead), about.map(line).join('\\\n'), ...sections.map(sectionText), '---', line(closing))}\n`;
}

function sectionText({ title, words, blocks: all }: DocumentSection): string {
  return blocks(`## ${line(title)}`, markdownParagraphs(textLines(words)), ...all.map(blockText));
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'figures':
      return block.figures.map(figureText).join('\n');
    case 'table':
    case 'chart':
      return blocks(heading(block.title), tableText(block.table));
    case 'posts':
      return blocks(heading(block.title), ...block.posts.map(postText));
    case 'list':
      return blocks(heading(block.title), block.items.map((item) => `- ${line(item)}`).join('\n'));
    case 'note':
      return line(block.text);
  }
}

function figureText({ label, value, notes }: Figure): string {
  return `- **${line(label)}:** ${[value, ...notes].map(line).join(' · ')}`;
}

function tableText({ columns, rows }: DocumentTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ name }) => line(name))),
    row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(({ text, link = null }) => linked(line(text), link)))),
  ].join('\n');
}

function postText({ label, head, title, text, link, facts }: DocumentPost): string {
  const address = webLink(link);
  const said = blocks(title === '' ? '' : `**${line(title)}**`, markdownParagraphs(textLines(text)));
  return blocks(label === '' ? '' : `**${line(label)}**`, markdownQuote(said), [[...head, ...facts].map(line).join(' · '), ...(address === null ? [] : [`<${address}>`])].filter((one) => one !== '').join('\\\n'));
}

function linked(markdown: string, link: string | null): string {
  const address = webLink(link);
  // In a table a pipe ends the cell also within an address.
  return address === null || markdown === '' ? markdown : `[${markdown}](<${address.replaceAll('|', '%7C')}>)`;
}

function heading(title: string): string {
  return title === '' ? '' : `### ${line(title)}`;
}

function line(text: string): string {
  return literalMarkdown(ownLine(text));
}

function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
