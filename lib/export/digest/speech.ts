import type { Compared, Digest, Part } from '../../digest/digest.ts';
import type { Period } from '../../digest/period.ts';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../../model/time.ts';
import type { TopicId } from '../../model/topic.ts';
import type { DigestWords } from './digest-words.ts';

/** How a digest's numbers, times and comparisons are said in its language, on the clock of its zone. */
export class Speech {
  readonly words: DigestWords;
  readonly #zone: string;
  readonly #topics: ReadonlyMap<TopicId, string>;
  readonly #numbers: Intl.NumberFormat;
  readonly #dates = new Map<string, Intl.DateTimeFormat>();

  constructor(words: DigestWords, { zone, topics }: Pick<Digest, 'zone' | 'topics'>) {
    this.words = words;
    this.#zone = zone;
    this.#topics = new Map(topics.map(({ id, name }) => [id, name]));
    this.#numbers = new Intl.NumberFormat(words.language);
  }

  number(value: number | null): string {
    return value === null ? '–' : this.#numbers.format(value);
  }

  /** `40 %`; '' where nothing is a part of nothing. */
  share({ count, of }: Part): string {
    return of === 0 ? '' : this.#percent(count / of, { maximumSignificantDigits: 2 });
  }

  /** `12 of 30 (40 %)`. */
  part(part: Part): string {
    const { t } = this.words;
    return part.of === 0 ? t('inDigestPart', part.count, part.of) : t('inDigestPartShare', part.count, part.of, this.share(part));
  }

  /** Against the period before, as far as it can be said: `+27 %`, `may be chance`, `too few to compare`, `no longer comparable`. */
  change({ difference, change }: Compared): string {
    const { t } = this.words;
    if (difference === 'gone') return t('inDigestGone');
    if (difference === 'too few') return t('inDigestTooFew');
    const percent = change === null ? '' : this.#percent(change, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
    if (difference === 'chance') return percent === '' ? t('inDigestChance') : t('inDigestPercentChance', percent);
    if (percent !== '') return percent;
    return difference === 'more' ? t('inDigestMore') : t('inDigestFewer');
  }

  /** In the two greatest units: `3 hr, 20 min`. */
  span(ms: number): string {
    const [days, hours, minutes] = [Math.floor(ms / DAY_MS), Math.floor((ms % DAY_MS) / HOUR_MS), Math.round((ms % HOUR_MS) / MINUTE_MS)];
    const parts = days > 0 ? [[days, 'day'], [hours, 'hour']] as const : hours > 0 ? [[hours, 'hour'], [minutes, 'minute']] as const : [[Math.max(1, minutes), 'minute']] as const;
    const said = parts.filter(([count]) => count > 0).map(([count, unit]) => new Intl.NumberFormat(this.words.language, { style: 'unit', unit, unitDisplay: 'short' }).format(count));
    return new Intl.ListFormat(this.words.language, { type: 'unit', style: 'short' }).format(said);
  }

  day(at: EpochMs): string {
    return this.#date({ dateStyle: 'medium' }).format(at);
  }

  /** `2026-03-05`. */
  isoDay(at: EpochMs): string {
    return this.#date({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv').format(at);
  }

  /** Under a bar: `Mon 2`, `2 Mar`, `Mar 2026`. */
  shortDay(at: EpochMs, step: 'day' | 'week' | 'month'): string {
    return this.#date(step === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }).format(at);
  }

  moment(at: EpochMs): string {
    return this.#date({ dateStyle: 'medium', timeStyle: 'short' }).format(at);
  }

  /** By its first and last day; with times where it does not begin or end with a day. */
  period({ from, to }: Period): string {
    const last = Math.max(from, to - 1);
    const isWhole = [from, to].every((at) => this.#date({ timeStyle: 'short', hourCycle: 'h23' }, 'en').format(at) === '00:00');
    return this.#date(isWhole ? { dateStyle: 'long' } : { dateStyle: 'medium', timeStyle: 'short' }).formatRange(from, isWhole ? last : to);
  }

  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.words.language, { type: 'conjunction' }).format(names.map((name) => this.#isolated(name)));
  }

  topic(id: TopicId | null): string {
    return id === null ? this.words.t('inDigestByHand') : (this.#topics.get(id) ?? '');
  }

  /** Its marks of direction would turn the text around that begins with it. */
  #percent(value: number, options: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.words.language, { style: 'percent', ...options }).format(value).replace(/[\u200e\u200f\u061c]/g, '');
  }

  /** In a list that runs from right to left each name keeps its own direction and its place. */
  #isolated(name: string): string {
    return this.words.direction === 'rtl' ? `\u2068${name}\u2069` : name;
  }

  #date(options: Intl.DateTimeFormatOptions, language = this.words.language): Intl.DateTimeFormat {
    const id = language + JSON.stringify(options);
    const known = this.#dates.get(id);
    if (known !== undefined) return known;
    const made = new Intl.DateTimeFormat(language, { ...options, timeZone: this.#zone });
    this.#dates.set(id, made);
    return made;
  }
}
