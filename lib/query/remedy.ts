import { FIELDS } from './fields.ts';
import { FOREIGN_NAMES, meaningOf } from './foreign-fields.ts';
import { languageCode } from './language-code.ts';
import type { Expected, QueryError, QueryErrorCode } from './query-error.ts';
import type { Fault } from './tokens.ts';

const EXPECTED: Readonly<Partial<Record<QueryErrorCode, Expected>>> = {
  empty: 'term',
  'missing-term': 'term',
  'empty-group': 'term',
  'empty-term': 'term',
  'missing-value': 'term',
  'unclosed-group': 'closing-parenthesis',
  'unclosed-phrase': 'closing-quote',
  'unclosed-comment': 'closing-comment',
  'unclosed-bracket': 'closing-bracket',
  'near-one': 'two-terms',
};

/** What stands at the query's end where the other half is missing. */
const CLOSING: Readonly<Partial<Record<QueryErrorCode, string>>> = { 'unclosed-group': ')', 'unclosed-phrase': '"', 'unclosed-comment': '>>>' };

/** These are best left out. */
const NEEDLESS: ReadonlySet<QueryErrorCode> = new Set(['missing-term', 'empty-group', 'empty-term', 'unopened-group', 'stray-sign', 'near-one']);

const KNOWN_NAMES = [...FIELDS.keys(), ...FOREIGN_NAMES];

type Fix = QueryError['fix'];

/** The error with what was expected, what another tool would have meant, and the likely fix. */
export function remedied(query: string, fault: Fault): QueryError {
  const error = named(query, fault);
  const expected = error.code === 'bad-value' ? expectedValue(error.name!) : EXPECTED[error.code];
  const fix = fixOf(query, error);
  return { ...error, ...(expected !== undefined && { expected }), ...(fix !== undefined && { fix }) };
}

/** Told apart: what nobody knows, and what other tools know. */
function named(query: string, fault: Fault): QueryError {
  const { code, start, end } = fault;
  const there = query.slice(start, end);
  const asked = code === 'unsupported' ? '~' : code === 'unknown-field' ? fault.name!.slice(0, -1) : code === 'bad-value' ? there.replaceAll('"', '') : null;
  const meaning = asked === null ? undefined : meaningOf(asked);
  if (meaning !== undefined) return { ...fault, code: 'unsupported', name: fault.name ?? there, meaning };
  if (fault.name !== undefined || !['missing-term', 'near-one', 'stray-sign', 'missing-value', 'field-in-field'].includes(code)) return fault;
  return { ...fault, name: code === 'field-in-field' ? there.slice(0, there.indexOf(':') + 1) : there };
}

function expectedValue(name: string): Expected {
  const field = FIELDS.get(name.slice(0, -1).toLowerCase());
  if (field?.kind !== 'of') return 'number';
  return field.name === 'hashtag' ? 'term' : field.name === 'topLevelDomain' ? 'site' : field.name;
}

function fixOf(query: string, { code, start, end, name = '' }: QueryError): Fix {
  const at = query.length;
  const closing = CLOSING[code] ?? (code === 'unclosed-bracket' ? (name === '{' ? '}' : name) : undefined);
  if (closing !== undefined) return { start: at, end: at, text: closing };
  if (NEEDLESS.has(code)) return { start, end, text: '' };
  if (code === 'unsupported' && name.startsWith('~')) return { start: end - name.length, end, text: '' };
  if (code === 'missing-value') return fixOfGap(query, end);
  if (code === 'unknown-field') return fixOfName(query, { start, end, name });
  return code === 'bad-value' ? fixOfValue(query, { start, end, name }) : undefined;
}

/** `title: lumetra`. */
function fixOfGap(query: string, end: number): Fix {
  const gap = /^\s*/u.exec(query.slice(end))![0].length;
  return gap > 0 && end + gap < query.length ? { start: end, end: end + gap, text: '' } : undefined;
}

/** The field that is spelled most alike; else it was no field, and quotes say so. */
function fixOfName(query: string, { start, end, name }: { start: number; end: number; name: string }): Fix {
  const typed = name.slice(0, -1).toLowerCase();
  const likely = KNOWN_NAMES.find((known) => known[0] === typed[0] && isSlip(typed, known));
  if (likely !== undefined && !FIELDS.has(likely)) return undefined;
  if (likely !== undefined) return { start, end: start + name.length, text: `${likely}:` };
  const there = query.slice(start, end);
  return there.length > name.length && !/[[\]"]/.test(there) ? { start, end, text: `"${there}"` } : undefined;
}

function fixOfValue(query: string, { start, end, name }: { start: number; end: number; name: string }): Fix {
  const there = query.slice(start, end);
  const colon = there.indexOf(':') + 1;
  const value = there.slice(colon).replace(/^"|"$/g, '');
  if (name === 'language:') {
    const code = languageCode(value);
    return code === null ? undefined : { start: start + colon, end, text: code };
  }
  const [first, second] = value.match(/\d+/g) ?? [];
  if (first === undefined || expectedValue(name) !== 'number') return undefined;
  if (second === undefined) return { start: start + colon, end, text: /[+]$/.test(value) ? `>=${first}` : first };
  const [least, most] = [first, second].sort((a, b) => Number(a) - Number(b));
  return { start: start + colon, end, text: `[${least} TO ${most}]` };
}

/** One letter wrong, missing or too many, or two changed places. */
function isSlip(typed: string, known: string): boolean {
  if (Math.abs(typed.length - known.length) > 1 || known.length < 3) return false;
  let same = 0;
  while (same < typed.length && typed[same] === known[same]) same += 1;
  const rest = (text: string, skip: number) => text.slice(same + skip);
  const swapped = typed[same] === known[same + 1] && typed[same + 1] === known[same] && rest(typed, 2) === rest(known, 2);
  return swapped || rest(typed, 1) === rest(known, 1) || rest(typed, 1) === rest(known, 0) || rest(typed, 0) === rest(known, 1);
}
