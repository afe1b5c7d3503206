import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clip } from '../lib/listen/clip.ts';
import { clipTarget } from '../lib/listen/clip-target.ts';
import { createPageOutbox } from '../lib/listen/page-outbox.ts';
import { keptRecipes } from '../lib/platform/kept-recipes.ts';
import { adapterAt } from '../lib/sites/adapters.ts';

/** Runs in a tab when the user asks to keep something there; takes the same way to the store as every match. */
export default defineUnlistedScript(async () => {
  const url = new URL(location.href);
  const adapter = adapterAt(url, document, await keptRecipes().catch(() => []));
  if (adapter === null) return;
  const capture = clip({
    adapter,
    doc: document,
    url,
    now: Date.now(),
    target: clipTarget(document),
    selection: document.getSelection()?.toString().trim() ?? '',
  });
  if (capture !== null) createPageOutbox(() => {}).add(capture);
});
