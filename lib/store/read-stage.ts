import type { PostKey } from '../model/post.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { inOrder, type MentionOrder } from './mention-order.ts';
import type { Stage } from './mention-plan.ts';
import { MentionWalk } from './mention-walk.ts';
import { readByWords } from './read-by-words.ts';

const SMALLEST_PAGE = 64;
const LARGEST_PAGE = 1_024;

/**
 * Hands over the rows of a stage that pass, in order, until `take` wants no more (false). Pages grow: who finds enough in
 * the first reads little, who must go far goes in large steps.
 */
export async function readStage(db: EarshotDatabase, stage: Stage, order: MentionOrder, take: (row: MentionRow) => boolean): Promise<void> {
  const compare = inOrder(order);
  if (stage.words !== undefined && (await readByWords(db, stage.words, stage.passes, take))) return;
  if (stage.unsorted) {
    const rows = await wholeOf(db, stage);
    for (const row of rows.sort(compare)) if (!take(row)) return;
    return;
  }
  const given = new Set<PostKey>();
  const lines = stage.stretches.map((stretch) => new Line(new MentionWalk(db, stretch)));
  for (;;) {
    for (const line of lines) if (line.head === undefined) await line.fill();
    const nearest = lines.filter(({ head }) => head !== undefined).sort((a, b) => compare(a.head!, b.head!))[0];
    const row = nearest?.shift();
    if (row === undefined) return;
    // Of two topics, a mention may stand in both stretches.
    if (lines.length > 1 && given.size === given.add(row.key).size) continue;
    if (stage.passes(row) && !take(row)) return;
  }
}

async function wholeOf(db: EarshotDatabase, { stretches, keys, passes }: Stage): Promise<MentionRow[]> {
  if (keys !== undefined) return (await db.mentions.bulkGet([...keys])).filter((row) => row !== undefined && passes(row)) as MentionRow[];
  const pages = await Promise.all(stretches.map((stretch) => new MentionWalk(db, stretch).next(Infinity)));
  return pages.flat().filter(passes);
}

/** The rows of one stretch, waiting for their turn. */
class Line {
  readonly #walk: MentionWalk;
  #rows: MentionRow[] = [];
  #next = 0;
  #size = SMALLEST_PAGE;
  #ended = false;

  constructor(walk: MentionWalk) {
    this.#walk = walk;
  }

  get head(): MentionRow | undefined {
    return this.#rows[this.#next];
  }

  shift(): MentionRow | undefined {
    return this.#rows[this.#next++];
  }

  async fill(): Promise<void> {
    if (this.#ended) return;
    this.#rows = await this.#walk.next(this.#size);
    this.#next = 0;
    this.#ended = this.#rows.length === 0;
    this.#size = Math.min(LARGEST_PAGE, this.#size * 2);
  }
}
