import { expect, test } from 'vitest';
import { isSealed } from '../../lib/platform/own-requests.ts';

const OURS = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'";

test('a policy is sealed when nothing but our own files can be reached', () => {
  expect(isSealed(OURS)).toBe(true);
  expect(isSealed(OURS.replace("connect-src 'self'", "connect-src 'none'"))).toBe(true);
});

test.each([
  '',
  OURS.replace("default-src 'none'; ", ''),
  OURS.replace("default-src 'none'", "default-src 'self' https:"),
  OURS.replace("connect-src 'self'", "connect-src 'self' https://stats.example"),
  OURS.replace('img-src', 'img-src *'),
  OURS.replace("script-src 'self'", "script-src 'self' https://cdn.example"),
  OURS.replace("; form-action 'none'", ''),
])('a policy that lets something out is not: %s', (policy) => {
  expect(isSealed(policy)).toBe(false);
});
