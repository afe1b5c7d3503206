import { IGNORED, ROW_CLASSES, SPACE } from './alphabet.ts';

/** Between words: a term may begin here. */
export const ROOT = 0;
/** Inside a word that no term begins with: only signs and unspaced letters may begin a term. */
const IN_WORD = 1;
const FIRST_NODE = 2;

const ROW = 64;
/** Set on an entry of a dense row whose state reports a pattern. All entries fit into 30 bits: larger numbers are objects in Chromium. */
export const REPORTS = 0x2000_0000;
/** The last entry of every row, for characters that have no place in it. */
export const RARE = 0x3fff_ffff;
/** Rows cost 256 bytes each: states deeper inside terms than this, or beyond this many, are seldom visited. */
const DENSE_DEPTH = 4;
const DENSE_LIMIT = 8192;

/** What the automaton has to know of the letters. */
export interface Letters {
  /** By class: 1 where the letter keeps a word going. */
  isWord: Uint8Array;
  /** Classes of `@` and `#`, which begin no term right after a word's letter; none where no term has them. */
  sigils: readonly number[];
}

/**
 * An Aho–Corasick automaton over classes of characters, as plain arrays. It knows word boundaries: after a word's letter
 * that fits no term it rests in IN_WORD until the word ends, so most text is read in two states. Runs of white space are one
 * space. Shallow states have dense rows for the commonest classes, deeper ones sorted edges and fail links.
 */
export interface Automaton {
  /** `state << 6 | class` → `state << 6`, with REPORTS where that state does; classes from ROW_CLASSES on → RARE. */
  next: Int32Array;
  /** States below this have a row. */
  dense: number;
  isWord: Uint8Array;
  sigils: readonly number[];
  /** By state: class of the last letter; longest other state that the text also is in; state to report patterns of, 0 = none. */
  letter: Uint16Array;
  fail: Int32Array;
  report: Int32Array;
  /** Edges of state s: `edgeStart[s]` to `edgeStart[s + 1]`, ascending by class. */
  edgeStart: Int32Array;
  edgeClass: Uint16Array;
  edgeTarget: Int32Array;
  /** Patterns that end in state s: `outStart[s]` to `outStart[s + 1]` of `out`. */
  outStart: Int32Array;
  out: Int32Array;
}

/** `patterns`: classes of each pattern, never empty. */
export function buildAutomaton(patterns: readonly (readonly number[])[], letters: Letters): Automaton {
  const trie = new Trie(patterns.reduce((sum, pattern) => sum + pattern.length, FIRST_NODE));
  const ends = patterns.map((pattern) => trie.insert(pattern));
  const { order, rank } = trie.byDepth();
  const { count } = trie;
  let dense = Math.min(count, DENSE_LIMIT);
  while (dense > FIRST_NODE && trie.depth[order[dense - 1]!]! > DENSE_DEPTH) dense -= 1;

  const automaton: Automaton = {
    dense,
    next: new Int32Array(dense * ROW),
    isWord: letters.isWord,
    sigils: letters.sigils,
    letter: new Uint16Array(count),
    fail: new Int32Array(count),
    report: new Int32Array(count),
    ...edgesOf(trie, rank),
    ...outputsOf(ends.map((node) => rank[node]!), count),
  };
  linkFails(automaton, trie, order, rank);
  fillRows(automaton);
  return automaton;
}

/** The state after `state` reads a letter of class `letter`. */
export function step(automaton: Automaton, from: number, letter: number): number {
  if (letter === IGNORED) return from;
  let state = from;
  if (letter === SPACE && automaton.letter[state] === SPACE && state >= FIRST_NODE) return state;
  for (;;) {
    if (state !== IN_WORD) {
      const target = edge(automaton, state, letter);
      if (target !== 0) return target;
    }
    if (state <= IN_WORD) return outside(automaton, state, letter);
    state = automaton.fail[state]!;
  }
}

function outside(automaton: Automaton, state: number, letter: number): number {
  if (automaton.isWord[letter] === 1) return IN_WORD;
  return state === IN_WORD && !automaton.sigils.includes(letter) ? edge(automaton, ROOT, letter) : ROOT;
}

/** Target of a trie edge; 0 = none. */
function edge(automaton: Automaton, state: number, letter: number): number {
  let low = automaton.edgeStart[state]!;
  let high = automaton.edgeStart[state + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = automaton.edgeClass[middle]!;
    if (found === letter) return automaton.edgeTarget[middle]!;
    if (found < letter) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** The trie while it is built: nodes in the order of insertion, children found by hashing. */
class Trie {
  count = FIRST_NODE;
  readonly parent: Int32Array;
  readonly letter: Uint16Array;
  readonly depth: Int32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(capacity: number) {
    this.parent = new Int32Array(capacity);
    this.letter = new Uint16Array(capacity);
    this.depth = new Int32Array(capacity);
    const size = 2 ** Math.ceil(Math.log2(capacity * 2 + 1));
    this.slots = new Int32Array(size);
    this.mask = size - 1;
  }

  insert(pattern: readonly number[]): number {
    let node = ROOT;
    for (const letter of pattern) node = this.child(node, letter);
    return node;
  }

  private child(node: number, letter: number): number {
    const { slots, mask, parent } = this;
    for (let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 7; ; slot += 1) {
      const found = slots[slot & mask]!;
      if (found === 0) {
        const made = this.count++;
        slots[slot & mask] = made;
        parent[made] = node;
        this.letter[made] = letter;
        this.depth[made] = this.depth[node]! + 1;
        return made;
      }
      if (parent[found] === node && this.letter[found] === letter) return found;
    }
  }

  /** Nodes by rising depth, and the place of each: shallow states come first. */
  byDepth(): { order: Int32Array; rank: Int32Array } {
    const order = countingSort(this.count, FIRST_NODE, (node) => this.depth[node]!);
    const rank = new Int32Array(this.count);
    for (let place = 0; place < this.count; place += 1) rank[order[place]!] = place;
    return { order, rank };
  }
}

/** Numbers `0 … count-1` sorted by a small key; those below `from` keep their places. */
function countingSort(count: number, from: number, key: (value: number) => number): Int32Array {
  let largest = 0;
  for (let value = from; value < count; value += 1) largest = Math.max(largest, key(value));
  const starts = new Int32Array(largest + 2);
  for (let value = from; value < count; value += 1) starts[key(value) + 1]! += 1;
  for (let index = 1; index < starts.length; index += 1) starts[index]! += starts[index - 1]!;
  const sorted = new Int32Array(count);
  for (let value = 0; value < from; value += 1) sorted[value] = value;
  for (let value = from; value < count; value += 1) sorted[from + starts[key(value)]!++] = value;
  return sorted;
}

/** Edges grouped by parent: going through the nodes by class leaves each group sorted. */
function edgesOf(trie: Trie, rank: Int32Array): Pick<Automaton, 'edgeStart' | 'edgeClass' | 'edgeTarget'> {
  const byLetter = countingSort(trie.count, FIRST_NODE, (node) => trie.letter[node]!);
  const edgeStart = new Int32Array(trie.count + 1);
  for (let node = FIRST_NODE; node < trie.count; node += 1) edgeStart[rank[trie.parent[node]!]! + 1]! += 1;
  for (let state = 0; state < trie.count; state += 1) edgeStart[state + 1]! += edgeStart[state]!;
  const place = edgeStart.slice();
  const edgeClass = new Uint16Array(trie.count - FIRST_NODE);
  const edgeTarget = new Int32Array(trie.count - FIRST_NODE);
  for (let index = FIRST_NODE; index < trie.count; index += 1) {
    const node = byLetter[index]!;
    const at = place[rank[trie.parent[node]!]!]!++;
    edgeClass[at] = trie.letter[node]!;
    edgeTarget[at] = rank[node]!;
  }
  return { edgeStart, edgeClass, edgeTarget };
}

function outputsOf(ends: readonly number[], count: number): Pick<Automaton, 'outStart' | 'out'> {
  const outStart = new Int32Array(count + 1);
  for (const state of ends) outStart[state + 1]! += 1;
  for (let state = 0; state < count; state += 1) outStart[state + 1]! += outStart[state]!;
  const place = outStart.slice();
  const out = new Int32Array(ends.length);
  for (const [pattern, state] of ends.entries()) out[place[state]!++] = pattern;
  return { outStart, out };
}

function linkFails(automaton: Automaton, trie: Trie, order: Int32Array, rank: Int32Array): void {
  const { fail, report, letter, outStart } = automaton;
  for (let state = FIRST_NODE; state < trie.count; state += 1) {
    const node = order[state]!;
    const parent = rank[trie.parent[node]!]!;
    letter[state] = trie.letter[node]!;
    fail[state] = parent === ROOT ? (automaton.isWord[letter[state]!] === 1 ? IN_WORD : ROOT) : step(automaton, fail[parent]!, letter[state]!);
    report[state] = outStart[state]! < outStart[state + 1]! ? state : report[fail[state]!]!;
  }
}

/** A row is that of the state's fail link with the state's own edges over it. */
function fillRows(automaton: Automaton): void {
  const { next, dense, edgeStart, edgeClass, edgeTarget, fail, report } = automaton;
  const width = Math.min(ROW_CLASSES, automaton.isWord.length);
  for (let letter = 0; letter < width; letter += 1) {
    next[letter] = step(automaton, ROOT, letter) << 6;
    next[(IN_WORD << 6) | letter] = step(automaton, IN_WORD, letter) << 6;
  }
  for (let state = FIRST_NODE; state < dense; state += 1) {
    const row = state << 6;
    next.copyWithin(row, fail[state]! << 6, (fail[state]! << 6) + ROW);
    for (let at = edgeStart[state]!; at < edgeStart[state + 1]! && edgeClass[at]! < ROW_CLASSES; at += 1) next[row | edgeClass[at]!] = edgeTarget[at]! << 6;
    if (automaton.letter[state] === SPACE) next[row | SPACE] = row;
  }
  for (let at = 0; at < next.length; at += 1) if (report[next[at]! >> 6] !== 0) next[at]! |= REPORTS;
  // What is ignored changes nothing, so a pattern is not reported again.
  for (let row = 0; row < next.length; row += ROW) {
    next[row | IGNORED] = row;
    next[row | ROW_CLASSES] = RARE;
  }
}
