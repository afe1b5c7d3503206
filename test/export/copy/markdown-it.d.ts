/** The part of markdown-it that the tests use; the package brings no types. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(preset: 'commonmark' | 'default', options?: { html?: boolean; linkify?: boolean; typographer?: boolean });
    render(markdown: string): string;
  }
}
