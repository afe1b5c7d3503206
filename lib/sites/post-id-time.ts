import type { EpochMs, ReadTime, TimePrecision } from '../model/time.ts';

/** How the ids of a site tell the time: their first group is a number that grows with it. */
interface IdClock {
  /** What such an id looks like; group 1 holds the clock. */
  shape: RegExp;
  /** The digits that the number is written in, zero first. */
  digits: string;
  /** What the number is divided by for whole ticks: the bits or counters below the clock. */
  below: bigint;
  tickMs: number;
  /** Time of tick zero. */
  epoch: EpochMs;
  /** The ids are no clocks before (sequential ones, other schemes), or cannot be of that site. */
  since: EpochMs;
  /** How near to the time of publishing it was found. */
  precision: TimePrecision;
}

const DECIMAL = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const BASE64URL = `${LOWER.toUpperCase()}${LOWER}${DECIMAL}-_`;
const SNOWFLAKE = { shape: /^(\d{15,20})$/, digits: DECIMAL, below: 1n << 22n, tickMs: 1 };
/** Shortcodes of ids of 64 bits; a longer one carries the key to a private account's post behind them. */
const SHORTCODE = { shape: /^([\w-]{10,11})$/, digits: BASE64URL, below: 1n << 23n, tickMs: 1, epoch: 1_314_220_021_721, precision: 'hour' } as const;

/**
 * Measured on saved pages of 2025 and 2026, where the markup tells the time too. X: equal, cut to the second, in all.
 * LinkedIn: 11 of 11 agree with their label; what is scheduled gets its id before it is published. Threads: 8 of 9 within a
 * second, one 8 minutes early; Instagram: 5 of 5 within 160 s: the id is given when the upload starts. TikTok: the day agrees, its pages tell no
 * more. Tumblr: 19 of 19 within the minute that is shown. Mastodon: equal to the millisecond where the post is the
 * server's own; another server's may be dated by its arrival. Bluesky: 51 of 51 within the minute shown; the author's
 * software picks the id. Misskey and Discord: by the text of their own software and documents.
 */
const CLOCKS = {
  x: { ...SNOWFLAKE, epoch: 1_288_834_974_657, since: Date.UTC(2010, 10, 5), precision: 'second' },
  linkedin: { ...SNOWFLAKE, epoch: 0, since: Date.UTC(2012, 0, 1), precision: 'second' },
  instagram: { ...SHORTCODE, since: Date.UTC(2012, 0, 1) },
  threads: { ...SHORTCODE, since: Date.UTC(2023, 6, 1) },
  tiktok: { ...SNOWFLAKE, below: 1n << 32n, tickMs: 1_000, epoch: 0, since: Date.UTC(2014, 0, 1), precision: 'hour' },
  tumblr: { ...SNOWFLAKE, below: 1n << 20n, epoch: 1_000_000_000_000, since: Date.UTC(2020, 0, 1), precision: 'minute' },
  mastodon: { ...SNOWFLAKE, below: 1n << 16n, epoch: 0, since: Date.UTC(2017, 9, 1), precision: 'second' },
  /** TID: microseconds in 53 bits above ten bits of chance. */
  bluesky: { shape: /^([2-7a-j][2-7a-z]{12})$/, digits: `234567${LOWER}`, below: 1_000n << 10n, tickMs: 1, epoch: 0, since: Date.UTC(2022, 9, 1), precision: 'second' },
  /** aid and aidx: eight digits of milliseconds, then a counter. */
  misskey: { shape: /^([0-9a-z]{8})(?:[0-9a-z]{2}|[0-9a-z]{8})$/, digits: DECIMAL + LOWER, below: 1n, tickMs: 1, epoch: Date.UTC(2000, 0, 1), since: Date.UTC(2014, 0, 1), precision: 'second' },
  discord: { ...SNOWFLAKE, epoch: Date.UTC(2015, 0, 1), since: Date.UTC(2015, 1, 1), precision: 'second' },
} as const satisfies Record<string, IdClock>;

/** A scheme of ids that carry their time. */
export type IdTimeRule = keyof typeof CLOCKS;

/** The time in a post's id; null: not an id of that scheme, or a time before the scheme or after the year 2100. */
export function timeFromId(rule: IdTimeRule, id: string): ReadTime | null {
  const { shape, digits, below, tickMs, epoch, since, precision }: IdClock = CLOCKS[rule];
  const clock = shape.exec(id)?.[1];
  if (clock === undefined) return null;
  const base = BigInt(digits.length);
  let number = 0n;
  for (const digit of clock) number = number * base + BigInt(digits.indexOf(digit));
  const at = Number(number / below) * tickMs + epoch;
  return at >= since && at < Date.UTC(2100, 0, 1) ? { at, precision } : null;
}
