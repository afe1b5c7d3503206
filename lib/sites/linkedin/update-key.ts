import { timeFromId } from '../post-id-time.ts';
import type { PostUrn } from './urn.ts';

/** What precedes these words in a key of the 2026 pages is a post's id in base64. */
const KEY = /^([A-Za-z0-9+/_-]{8,24}={0,2})-(?:replaceableCommentTools|commentList|commentsSectionAnchorRef|pagedCommentsContainer)/;
const ACTIVITY = 0x0a;
const USER_POST = 0x12;
const VARINT = 0x08;

/**
 * A post's id from a component key of the 2026 pages, which show no URN: base64 of a protobuf with one field, whose number
 * tells the kind of id (1: activity, 2: user post), holding the id as a zig-zag varint. `CgsIgMDU1PHd3tDOAQ` is
 * activity 7444658505212661760. null: not such a key. Undocumented; checked on saved pages of 2026-03.
 */
export function urnInKey(key: string | null): PostUrn | null {
  const encoded = KEY.exec(key ?? '')?.[1];
  const bytes = encoded === undefined ? null : bytesOf(encoded);
  if (bytes === null) return null;
  const [field, length, inner, ...varint] = bytes;
  if ((field !== ACTIVITY && field !== USER_POST) || length !== bytes.length - 2 || inner !== VARINT) return null;
  const raw = varintOf(varint);
  const id = raw === null || raw % 2n !== 0n ? '' : String(raw / 2n);
  return timeFromId('linkedin', id) !== null ? { type: field === ACTIVITY ? 'activity' : 'ugcPost', id } : null;
}

function bytesOf(base64: string): number[] | null {
  try {
    return Array.from(atob(base64.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
  } catch {
    return null; // a length that no base64 has
  }
}

function varintOf(bytes: readonly number[]): bigint | null {
  const ends = bytes.findIndex((byte) => byte < 0x80);
  if (ends !== bytes.length - 1) return null;
  return bytes.reduceRight((value, byte) => (value << 7n) | BigInt(byte & 0x7f), 0n);
}
