import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../components/static/highlight.css'), 'utf8');
const LOOKS = ['', '-todo', '-waiting', '-done'];
const [usual = '', forced = ''] = CSS.split('@media (forced-colors: active)');

const ruleOf = (look: string) => new RegExp(String.raw`::highlight\(earshot${look}\)[^{]*\{([^}]*)\}`).exec(usual)?.[1] ?? '';
const colorIn = (rule: string, property: string) => new RegExp(String.raw`(?:^|\s)${property}: (#[0-9a-f]{6})`).exec(rule)?.[1] ?? '';

test.each(LOOKS)('words that are painted%s bring an ink of 7:1 with them, whatever the page’s theme', (look) => {
  const rule = ruleOf(look);
  expect(contrast(colorIn(rule, 'background-color'), colorIn(rule, 'color'))).toBeGreaterThanOrEqual(7);
});

test('looks are told apart without colour, by the line below', () => {
  expect(new Set(LOOKS.map((look) => /text-decoration: underline (\w+)/.exec(ruleOf(look))?.[1] ?? 'none')).size).toBe(LOOKS.length);
});

test('each of them takes the system’s colours where those are forced', () => {
  for (const look of LOOKS) expect(forced).toContain(`::highlight(earshot${look})`);
  expect(forced).toMatch(/background-color: Mark;\s+color: MarkText;/);
});

/** WCAG 2's contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
