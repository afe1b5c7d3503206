import { describe, expect, test } from 'vitest';
import { parse } from '../../lib/query/parse.ts';
import { print } from '../../lib/query/print.ts';

/** The tree in its plainest spelling, or the errors with the part of the query that each is about. */
function read(query: string): string {
  const result = parse(query);
  if (result.ok) return print(result.tree);
  return result.errors.map(({ code, start, end, name }) => `${code}${name === undefined ? '' : ` ${name}`} at '${query.slice(start, end)}'`).join('; ');
}

describe('what a query means', () => {
  test.each([
    ['lumetra', 'lumetra'],
    ['  lumetra\n', 'lumetra'],
    ['a b c', 'a AND b AND c'],
    ['a b OR c', '(a AND b) OR c'],
    ['a OR b c OR d', 'a OR (b AND c) OR d'],
    ['a AND (b AND c)', 'a AND (b AND c)'],
    ['((a)) OR (((b c)))', 'a OR (b AND c)'],
    ['NOT a b', 'NOT a AND b'],
    ['a NOT b', 'a AND NOT b'],
    ['-(a, b) c', 'NOT (a OR b) AND c'],
    ['--a', 'NOT NOT a'],
    ['+a +b', 'a AND b'],
    ['a,b,, c,', 'a OR b OR c'],
    [', a', 'a'],
    ['a and b or not c', '(a AND b) OR NOT c'],
    ['a And b Or c', '(a AND b) OR c'],
    ['not a', 'not AND a'],
    ['a or', 'a AND or'],
    ['or a', 'or AND a'],
    ['a or or b', 'a OR (or AND b)'],
    ['(a or)', 'a AND or'],
    ['"and" or "or"', '"and" OR "or"'],
    ['“a  b”c', '"a b" AND c'],
    ['a"b c"d', 'a AND "b c" AND d'],
    ['"a b *"', '"a b*"'],
    ['@mira #tag lumetra.com 🔥', '@mira AND #tag AND lumetra.com AND 🔥'],
    ['<<<a comment (with) "signs>>> a <<<b>>>', 'a'],
    ['near shore', 'near AND shore'],
    ['12:30', '12:30'],
    [':smile:', ':smile:'],
    ['https://lumetra.com/a', 'https://lumetra.com/a'],
    ['? ?!', '? AND ?!'],
  ])('%s', (query, expected) => expect(read(query)).toBe(expected));

  test.each([
    ['@mira', 'handle'],
    ['#tag', 'hashtag'],
    ['lumetra.com', 'domain'],
    ['https://www.lumetra.com/x', 'domain'],
    ['müller.de', 'domain'],
    ['v1.2', 'word'],
    ['e.g.', 'word'],
    ['@', 'word'],
    ['#1️⃣', 'hashtag'],
    ['"@mira"', 'phrase'],
  ])('%s is a %s', (query, shape) => {
    const result = parse(query);
    expect(result.ok && result.tree.kind === 'term' && result.tree.shape).toBe(shape);
  });

  test('nodes have their places', () => {
    expect(parse(' a OR (b -"c d*")')).toEqual({
      ok: true,
      tree: {
        kind: 'or',
        start: 1,
        end: 16,
        children: [
          { kind: 'term', shape: 'word', text: 'a', exactCase: false, start: 1, end: 2 },
          {
            kind: 'and',
            start: 7,
            end: 16,
            children: [
              { kind: 'term', shape: 'word', text: 'b', exactCase: false, start: 7, end: 8 },
              { kind: 'not', start: 9, end: 16, child: { kind: 'term', shape: 'phrase', text: 'c d*', exactCase: false, start: 10, end: 16 } },
            ],
          },
        ],
      },
    });
  });
});

describe('what is wrong with a query is said with its place', () => {
  test.each([
    ['', "empty at ''"],
    [' ,, ', "empty at ' ,, '"],
    ['a AND', "missing-term AND at 'AND'"],
    ['OR a', "missing-term OR at 'OR'"],
    ['a OR OR b', "missing-term OR at 'OR'"],
    ['(a AND) b', "missing-term AND at 'AND'"],
    ['a NOT', "missing-term NOT at 'NOT'"],
    ['a AND , b', "missing-term AND at 'AND'"],
    ['()', "empty-group at '()'"],
    ['a ( ) b', "empty-group at '( )'"],
    ['(a', "unclosed-group at '('"],
    ['a) b', "unopened-group at ')'"],
    ['a "b', "unclosed-phrase at '\"b'"],
    ['a <<<b', "unclosed-comment at '<<<b'"],
    ['""', "empty-term at '\"\"'"],
    ["'", "empty-term at '''"],
    ['a - b', "stray-sign - at '-'"],
    ['a +', "stray-sign + at '+'"],
    // Known, not evaluated yet: named, never dropped.
    ['a NEAR/5 b', "not-yet NEAR/5 at 'NEAR/5'"],
    ['a near/5f b', "not-yet near/5f at 'near/5f'"],
    ['a ONEAR b', "not-yet ONEAR at 'ONEAR'"],
    ['a /3 b', "not-yet /3 at '/3'"],
    ['"a b"~5', "not-yet ~5 at '~5'"],
    ['(a OR b)~5', "not-yet ~5 at '~5'"],
    ['near/4:a,b', "not-yet near/4: at 'near/4:a'"],
    ['title:a', "not-yet title: at 'title:a'"],
    ['title:(a OR b)', "not-yet title: at 'title:'"],
    ['author:"a b"', "not-yet author: at 'author:'"],
    ['authorFollowers:[500 TO 1000] a', "not-yet authorFollowers: at 'authorFollowers:[500 TO 1000]'"],
    ['-site:lumetra.com', "not-yet site: at 'site:lumetra.com'"],
    ['{BT}', "not-yet {} at '{BT}'"],
    ['`C++`', "not-yet `` at '`C++`'"],
    ['!"NASA"', "not-yet ! at '!'"],
    ['wor?d', "not-yet ? at 'wor?d'"],
    ['w*d', "not-yet * at 'w*d'"],
    ['*word', "not-yet * at '*word'"],
    ['*', "not-yet * at '*'"],
    ['"a* b"', "not-yet * at '\"a* b\"'"],
    // Known, and not on any page.
    ['country:uk', "unsupported country: at 'country:uk'"],
    ['a imageType:logo', "unsupported imageType: at 'imageType:logo'"],
    ['$accept:leads', "unsupported $accept: at '$accept:leads'"],
    ['colour:red', "unknown-field colour: at 'colour:red'"],
  ])('%s', (query, expected) => expect(read(query)).toBe(expected));

  test('several errors are told in the order of the text', () => {
    expect(read('title:a AND (b NEAR/2 c')).toBe("not-yet title: at 'title:a'; unclosed-group at '('; not-yet NEAR/2 at 'NEAR/2'");
  });

  test.each(['a AND', 'OR a', 'a) b', '(a', 'a "b', 'a - b', 'a +', 'a () b', 'colour:red', 'a <<<b'])('%s: the fix gives a query that parses', (query) => {
    const result = parse(query);
    const fix = result.ok ? undefined : result.errors[0]?.fix;
    const fixed = fix === undefined ? query : query.slice(0, fix.start) + fix.text + query.slice(fix.end);
    expect(parse(fixed).ok || fixed.endsWith('>>>')).toBe(true);
  });
});

// A machine under load needs its time; what is measured is CPU.
describe('size', { timeout: 60_000 }, () => {
  const deep = 100_000;
  test('redundant parentheses may be as deep as they like', () => {
    expect(read(`${'('.repeat(deep)}a${')'.repeat(deep)}`)).toBe('a');
  });

  test('one error for many missing parentheses', () => {
    const result = parse('('.repeat(deep));
    expect(result.ok ? 0 : result.errors.length).toBe(1);
  });

  test.each([
    ['groups', `${'(a OR (b AND '.repeat(deep / 2)}c${'))'.repeat(deep / 2)}`],
    ['negations', `${'-'.repeat(deep)}a`],
    ['negations', `${'NOT '.repeat(deep)}a`],
  ])('a tree too deep is refused: %s', (_, query) => {
    const result = parse(query);
    expect(result.ok ? [] : result.errors.map(({ code }) => code)).toEqual(['too-deep']);
  });

  // Ten times the text may take ten times as long, not a hundred times.
  test.each(['(', ')', '"', '-', 'a OR ', 'a, ', '(a) ', '@a.b/', '<<<', '{', '`', 'a:b ', 'authorFollowers:[1 ', "a'", '*', '~', '¿?'])('linear in the length of: %s', (part) => {
    const least = (repeats: number) => {
      const query = part.repeat(repeats);
      return Math.min(...Array.from({ length: 3 }, () => timeOf(() => parse(query))));
    };
    expect(least(20_000)).toBeLessThan(Math.max(least(2_000), 1) * 40);
  });
});

function timeOf(work: () => unknown): number {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1000;
}
