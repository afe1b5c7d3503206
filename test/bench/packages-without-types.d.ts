declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): unknown[];
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(text: string): unknown[];
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(place: HTMLElement);
    mark(words: readonly string[], options: { separateWordSearch: boolean; accuracy: 'exactly' }): void;
  }
}
