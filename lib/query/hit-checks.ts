import type { HitField } from '../model/hit.ts';
import { foldText, isIgnored, isWordPoint } from './fold.ts';
import { isProfileAddress, isTagAddress } from './profile-address.ts';
import { ACCENTED, CASED, GOES_ON, HANDLE, HOST, IN_AUTHOR, IN_TITLE, PROFILE, SIGN, TAG, isForLinks, spellingOfSign, spellingWithAccents } from './checks.ts';

/** A place in a field where a folded pattern stands. */
export interface Place {
  text: string;
  field: HitField;
  start: number;
  end: number;
  /** In the field `author`: where the handle's `@` is. */
  handleAt: number;
}

const JOINER = 0x200d;

/** Whether the term itself stands there: what folding and the automaton cannot tell. */
export function holds(checks: number, exact: string, place: Place): boolean {
  const { text, field, start, end } = place;
  if (field === 'link' && !isForLinks(checks)) return false;
  if (checks & IN_TITLE && field !== 'title') return false;
  if (checks & IN_AUTHOR && (field !== 'author' || (start >= place.handleAt && !isWholeHandle(place)))) return false;
  if (checks & (ACCENTED | CASED) && !isSpelled(checks, exact, text.slice(start, end))) return false;
  if (checks & SIGN && !isSameSign(exact, place)) return false;
  if (checks & HOST) return field === 'link' ? isHostOfLink(place) : isHostInText(place);
  if (checks & PROFILE) return field === 'link' && isProfileAddress(text.slice(lineStart(text, start), start), '/', restOfLink(text, end));
  if (checks & TAG) return field === 'link' && isTagAddress(text.slice(lineStart(text, start), start), restOfLink(text, end));
  if (checks & HANDLE && field === 'link') return isProfileAddress(text.slice(lineStart(text, start), start), '@', restOfLink(text, end));
  if (checks & HANDLE && field === 'author') return isAuthor(place);
  return true;
}

/** Whether a word goes on at `at`; what is ignored does not interrupt it. */
export function wordGoesOn(text: string, at: number): boolean {
  for (let index = at; index < text.length; index += 1) {
    const point = text.codePointAt(index)!;
    if (point > 0xffff) index += 1;
    if (!isIgnored(point)) return isWordPoint(point);
  }
  return false;
}

/** The handle as a whole: `@lumetra` is not the author `@lumetra_fan`, but is `@lumetra@social.example`. */
function isAuthor({ text, start, end, handleAt }: Place): boolean {
  return start !== handleAt || isHandleEnd(text, end);
}

function isWholeHandle({ text, start, end, handleAt }: Place): boolean {
  return start <= handleAt + 1 && isHandleEnd(text, end);
}

function isHandleEnd(text: string, end: number): boolean {
  return end === text.length || text[end] === '@' || text.startsWith('.bsky.social', end);
}

/** With the accents, or the capitals too, that the term has. */
function isSpelled(checks: number, exact: string, found: string): boolean {
  const spelling = checks & CASED ? foldText(found, 'case') : spellingWithAccents(found);
  return checks & GOES_ON ? spelling.startsWith(exact) : spelling === exact;
}

/** `lumetra.com` is not in `my-lumetra.com` or `lumetra.com.example`; `www.lumetra.com` and `me@lumetra.com` have it. */
function isHostInText({ text, start, end }: Place): boolean {
  if (text[start - 1] === '-' && /[^\s-]/.test(text[start - 2] ?? ' ')) return false;
  return !/^(?:-[\p{L}\p{N}]|\.[\p{Ll}\p{Lo}\p{N}])/u.test(text.slice(end, end + 3));
}

function isHostOfLink({ text, start, end }: Place): boolean {
  const before = text.slice(lineStart(text, start), start);
  return /^[a-z]+:\/\/(?:[^/?#\n]*[.@])?$/i.test(before) && /^(?:[/?#:\n]|$)/.test(text.slice(end, end + 1));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function restOfLink(text: string, at: number): string {
  const close = text.indexOf('\n', at);
  return text.slice(at, close < 0 ? text.length : close);
}

/** `👩` is not in `👩‍🚀`; `🇺🇸` is not in the middle of other flags. */
function isSameSign(exact: string, { text, start, end }: Place): boolean {
  if (text.charCodeAt(start - 1) === JOINER || text.charCodeAt(end) === JOINER) return false;
  if (exact !== '' && spellingOfSign(text.slice(start, end)) !== exact) return false;
  let flags = 0;
  if (isFlagLetter(text, start)) for (let at = start - 2; at >= 0 && isFlagLetter(text, at); at -= 2) flags += 1;
  return flags % 2 === 0;
}

function isFlagLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}
