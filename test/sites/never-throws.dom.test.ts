import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { linkedinAdapter } from '../../lib/sites/linkedin/adapter.ts';
import { xAdapter } from '../../lib/sites/x/adapter.ts';

const WHOLE = { kind: expect.stringMatching(/^(?:post|skip|drift)$/) };

/** A page half taken apart, as while it is drawn or after a change of layout: an element or an attribute is missing. */
it.each([
  [xAdapter, 'x', 'https://x.com/rui_mar/status/2027307717227446277'],
  [linkedinAdapter, 'linkedin', 'https://www.linkedin.com/feed/update/urn:li:activity:7433420695142400001/'],
] as const)('reads what is left', (adapter: SiteAdapter, site, address) => {
  const folder = join(import.meta.dirname, site);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(folder, file), 'utf8'));
  const url = new URL(address);
  const surface = adapter.surfaceAt(url);
  if (surface === null) throw new Error('a thread is read');
  for (const html of pages) {
    assert(
      property(integer({ min: 0 }), integer({ min: 0 }), (which, attribute) => {
        document.documentElement.innerHTML = html.slice(html.indexOf('<html'));
        const elements = [...document.querySelectorAll('body *')];
        const victim = elements[which % elements.length];
        const names = victim?.getAttributeNames() ?? [];
        const name = names[attribute % (names.length + 1)];
        if (name === undefined) victim?.remove();
        else victim?.removeAttribute(name);
        for (const root of adapter.findPosts(document, surface)) {
          const reading = adapter.readPost(root, { url, surface, now: 0, doc: document });
          expect(reading).toMatchObject(WHOLE);
          if (reading.kind === 'post') reading.textNodes();
        }
      }),
      { numRuns: 5, seed: 7 },
    );
  }
}, 60_000);
