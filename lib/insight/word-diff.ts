/** A run of words that both texts have, or only one of them. */
export interface DiffRun {
  in: 'both' | 'before' | 'after';
  text: string;
}

/** Above so many pairs of words the middle is told as replaced: two texts that long have little in common worth the wait. */
const MOST_PAIRS = 1_000_000;

/**
 * What words an edit took out and put in: the longest common subsequence between what both texts begin and end with. Words
 * as their language has them, also without spaces. (A library would bring ten kinds of diff for this one.)
 */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < next.length - head && old.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
  const steps: Step[] = [
    ...old.slice(0, head).map((word): Step => ['both', word]),
    ...middle(old.slice(head, old.length - tail), next.slice(head, next.length - tail)),
    ...(tail === 0 ? [] : old.slice(-tail)).map((word): Step => ['both', word]),
  ];
  return runsOf(steps);
}

type Step = readonly [DiffRun['in'], string];

/** Steps in a row as runs, what was taken out before what was put in; a blank alone between two changes is part of them. */
function runsOf(steps: readonly Step[]): readonly DiffRun[] {
  const runs: DiffRun[] = [];
  let change = { before: '', after: '' };
  const close = () => {
    for (const side of ['before', 'after'] as const) if (change[side] !== '') runs.push({ in: side, text: change[side] });
    change = { before: '', after: '' };
  };
  for (const [index, [side, word]] of steps.entries()) {
    if (side !== 'both') change[side] += word;
    else if (word.trim() === '' && change.before + change.after !== '' && steps[index + 1] !== undefined && steps[index + 1]?.[0] !== 'both') {
      change.before += word;
      change.after += word;
    } else {
      close();
      const last = runs.at(-1);
      if (last?.in === 'both') last.text += word;
      else runs.push({ in: 'both', text: word });
    }
  }
  close();
  return runs;
}

function* middle(old: readonly string[], next: readonly string[]): Generator<Step> {
  const width = next.length + 1;
  const tooMany = old.length * next.length > MOST_PAIRS;
  // The length of what is common from each pair of places on.
  const common = new Uint16Array(tooMany ? 0 : (old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  if (!tooMany) {
    for (let i = old.length - 1; i >= 0; i -= 1) {
      for (let j = next.length - 1; j >= 0; j -= 1) common[i * width + j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    const [a, b] = [old[i], next[j]];
    if (!tooMany && a !== undefined && a === b) {
      yield ['both', a];
      i += 1;
      j += 1;
    } else if (a !== undefined && (b === undefined || tooMany || at(i + 1, j) >= at(i, j + 1))) {
      yield ['before', a];
      i += 1;
    } else if (b !== undefined) {
      yield ['after', b];
      j += 1;
    }
  }
}

let segmenter: Intl.Segmenter | undefined;

function wordsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
