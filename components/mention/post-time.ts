import type { Post } from '../../lib/model/post.ts';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS, type TimePrecision } from '../../lib/model/time.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';

/** When a post was published, as far as its page told: never more exact than that. */
export interface PostTime {
  /** `3 hr. ago`, `yesterday`, `12 Nov`. */
  short: string;
  /** The whole of it, and what is not known. */
  exact(): string;
  /** For `<time datetime>`. */
  machine: string;
}

interface Timed {
  post: Pick<Post, 'publishedAt' | 'publishedPrecision'>;
  firstSeenAt: EpochMs;
}

/** Where no page told the time, the time when Earshot first saw the post, and it says so. */
export function postTime({ post, firstSeenAt }: Timed, now: EpochMs): PostTime {
  if (post.publishedAt === null) {
    return { short: t('popupTimeSeenShort', shortTime(firstSeenAt, 'second', now)), exact: () => t('popupTimeUnknown', exactly(firstSeenAt, 'second')), machine: iso(firstSeenAt, 'second') };
  }
  const { publishedAt, publishedPrecision } = post;
  const precision = publishedPrecision ?? 'second';
  return { short: shortTime(publishedAt, precision, now), exact: () => `${told(publishedAt, precision)}\n${t('popupTimeSeen', exactly(firstSeenAt, 'second'))}`, machine: iso(publishedAt, precision) };
}

function told(at: EpochMs, precision: TimePrecision): string {
  const exact = exactly(at, precision);
  return precision === 'second' || precision === 'minute' ? exact : t('popupTimeNoFiner', exact);
}

/** `3 hr. ago`, `yesterday`, `12 Nov`: no more exact than what is known. */
export function shortTime(at: EpochMs, precision: TimePrecision, now: EpochMs): string {
  if (precision === 'year') return format({ year: 'numeric' }).format(at);
  if (precision === 'month') return format({ year: 'numeric', month: 'short' }).format(at);
  const age = now - at;
  if (precision !== 'day' && age < DAY_MS && age > -MINUTE_MS) {
    if (precision === 'hour' || age >= HOUR_MS) return ago().format(-Math.max(precision === 'hour' ? 1 : 0, Math.floor(age / HOUR_MS)), 'hour');
    return age < MINUTE_MS ? t('popupTimeNow') : ago().format(-Math.floor(age / MINUTE_MS), 'minute');
  }
  const days = calendarDays(at, now);
  if (days >= 0 && days < 7) return ago().format(-days, 'day');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }).format(at);
}

function exactly(at: EpochMs, precision: TimePrecision): string {
  switch (precision) {
    case 'year':
      return format({ year: 'numeric' }).format(at);
    case 'month':
      return format({ year: 'numeric', month: 'long' }).format(at);
    case 'day':
      return format({ dateStyle: 'full' }).format(at);
    case 'hour':
      return format({ dateStyle: 'full', timeStyle: 'short' }).format(at);
    default:
      return format({ dateStyle: 'full', timeStyle: precision === 'minute' ? 'short' : 'medium' }).format(at);
  }
}

const TOLD: Record<TimePrecision, number> = { year: 4, month: 7, day: 10, hour: 16, minute: 16, second: 19 };

function iso(at: EpochMs, precision: TimePrecision): string {
  const known = new Date(at).toISOString().slice(0, TOLD[precision]);
  return known.length > 10 ? `${known}Z` : known;
}

/** Midnights between the two, where the user is. */
function calendarDays(earlier: EpochMs, later: EpochMs): number {
  const midnight = (at: EpochMs) => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(later) - midnight(earlier)) / DAY_MS);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = JSON.stringify(options);
  const known = formats.get(id);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(uiLanguage(), options);
  formats.set(id, made);
  return made;
}

let relativeFormat: Intl.RelativeTimeFormat | undefined;

function ago(): Intl.RelativeTimeFormat {
  relativeFormat ??= new Intl.RelativeTimeFormat(uiLanguage(), { numeric: 'auto', style: 'short' });
  return relativeFormat;
}
