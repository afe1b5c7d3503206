import type messages from '../../../components/locales/en/messages.json';
import type { SiteId } from '../../model/site.ts';

type MessageKey = keyof typeof messages;
type PluralKey<Key = MessageKey> = Key extends `${infer Base}_other` ? Base : never;

/** The language that a digest is written in: the messages and what they depend on. */
export interface DigestWords {
  /** BCP 47, for numbers, dates and lists. */
  language: string;
  direction: 'ltr' | 'rtl';
  t(key: MessageKey, ...substitutions: readonly (string | number)[]): string;
  plural(key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string;
  /** A site's own name. */
  siteLabel(site: SiteId): string;
}
export type { MessageKey };
