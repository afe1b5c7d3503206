/** One line of CommonMark that comes out as it was written, whatever it holds. */
export function literalMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
    // So begin headings, lists, rules and tables.
    .replace(/^(?=[#+\-=:])/, '\\')
    .replace(/^\d{1,9}(?=[.)])/, '$&\\')
    // A line that begins with blanks would be code, or lose them.
    .replace(/^\s+/, (blanks) => Array.from(blanks, (blank) => (blank === ' ' ? '&nbsp;' : `&#${blank.codePointAt(0)};`)).join(''));
}

/** Lines stay lines; one or more empty lines part paragraphs. */
export function markdownParagraphs(lines: readonly string[]): string {
  return lines.map(literalMarkdown).join('\n').replace(/(?<!\n)\n(?!\n)/g, '\\\n').replace(/\n{2,}/g, '\n\n');
}

export function markdownQuote(markdown: string): string {
  return markdown === '' ? '' : markdown.split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
