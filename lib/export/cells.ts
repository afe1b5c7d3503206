import { cutText } from '../model/cut-text.ts';
import { withoutAt } from '../model/without-at.ts';
import type { DigestRecord } from './digest-record.ts';
import { isoTime } from './iso-time.ts';

/** When it was published, as precisely as the page told. */
export function publishedOf({ mention: { post } }: DigestRecord): string {
  return isoTime(post.publishedAt, post.publishedPrecision ?? 'second');
}

/** The name that people see; the handle where the page shows no other. */
export function authorOf({ mention: { post } }: DigestRecord): string {
  return post.author.name ?? withoutAt(post.author.handle);
}

/** Host of the address, without `www.`. */
export function domainOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** The judgement in the words that all suites share; '' where there is none. */
export function sentimentOf({ mention: { sentiment } }: DigestRecord): '' | 'positive' | 'neutral' | 'negative' {
  const label = sentiment?.label;
  return label === 'positive' || label === 'neutral' || label === 'negative' ? label : '';
}

/** Suites list at most one title a mention: where a post has none, the beginning of its text stands for it. */
export function headlineOf({ mention: { post } }: DigestRecord): string {
  if (post.title !== null && post.title !== '') return post.title;
  const line = post.text.replace(/\s+/g, ' ').trim();
  return line.length <= HEADLINE ? line : `${cutText(line, HEADLINE).replace(/\s\S*$/, '')}…`;
}

/** UTF-16 units. */
const HEADLINE = 100;
