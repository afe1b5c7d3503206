import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asHtml } from '../../../lib/export/copy/as-html.ts';
import { type Earshot, launchEarshot } from '../../browser/earshot.ts';
import { hostilePost } from './copied-posts.ts';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

/** What mail may hold, and nothing else. */
const MAY = new Set(['a', 'b', 'bdi', 'blockquote', 'br', 'hr', 'p']);

test('pasted into a page of Chromium, nothing of any post runs, loads, or is an element of its own', async () => {
  await earshot.serve('https://mail.example/', '<!doctype html><title>Mail</title><div id="paste" contenteditable></div>');
  const page = await earshot.open('https://mail.example/');
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  const posts = fc.sample(hostilePost, 400);
  const found = await page.evaluate((htmls) => {
    const place = document.getElementById('paste')!;
    return htmls.map((html) => {
      place.innerHTML = html;
      const elements = [...place.querySelectorAll('*')];
      return {
        names: elements.map(({ localName }) => localName),
        attributes: elements.flatMap((element) => [...element.attributes].map(({ name }) => name)),
        links: [...place.querySelectorAll('a')].map(({ protocol, textContent, href }) => ({ protocol, honest: textContent === href })),
      };
    });
  }, posts.map((post) => asHtml([post, post])));
  expect([...new Set(found.flatMap(({ names }) => names))].filter((name) => !MAY.has(name))).toEqual([]);
  expect([...new Set(found.flatMap(({ attributes }) => attributes))].toSorted()).toEqual(['dir', 'href']);
  expect(found.flatMap(({ links }) => links).filter(({ protocol, honest }) => protocol !== 'https:' || !honest)).toEqual([]);
  expect(found.every(({ names }) => names.filter((name) => name === 'hr').length === 1)).toBe(true);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect([said, earshot.refused]).toEqual([[], []]);
});
