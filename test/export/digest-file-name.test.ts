import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestFileName } from '../../lib/export/digest-file-name.ts';
import { hostileText } from './hostile-text.ts';

const AT = Date.UTC(2026, 2, 1, 23, 59);

test.each([
  ['', 'earshot-digest-2026-03-01.csv'],
  ['Lumetra', 'earshot-digest-Lumetra-2026-03-01.csv'],
  ['Lumetra, Inc. / "EU": a|b?', 'earshot-digest-Lumetra-Inc-EU-a-b-2026-03-01.csv'],
  ['../../etc/passwd', 'earshot-digest-etc-passwd-2026-03-01.csv'],
  ['شركة', 'earshot-digest-شركة-2026-03-01.csv'],
  ['???', 'earshot-digest-2026-03-01.csv'],
  ['CON', 'earshot-digest-CON-2026-03-01.csv'],
])('a label %j', (label, expected) => {
  expect(digestFileName(AT, 'csv', label)).toBe(expected);
});

test('any label makes a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'grapheme', minLength: 50, maxLength: 300 })), (label) => {
      const name = digestFileName(AT, 'csv', label);
      expect(name).toMatch(/^earshot-digest-(?:[\p{L}\p{M}\p{N}-]+-)?2026-03-01\.csv$/u);
      expect(name.isWellFormed()).toBe(true);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 2_000 },
  );
});
