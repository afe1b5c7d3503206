import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clip } from '../lib/listen/clip.ts';
import { clipTarget } from '../lib/listen/clip-target.ts';
import { createPageOutbox } from '../lib/listen/page-outbox.ts';
import { keptRecipes } from '../lib/platform/kept-recipes.ts';
import { adapterAt } from '../lib/sites/adapters.ts';
import { webAdapter } from '../lib/sites/web/adapter.ts';

/** Runs in a tab when the user asks to keep something there; takes the same way to the store as every match. Its value says what was kept; null = nothing. */
export default defineUnlistedScript(async () => {
  const url = new URL(location.href);
  const own = adapterAt(url, document, await keptRecipes().catch(() => []));
  if (own === null) return null;
  const kept = clip({
    own,
    anyPage: webAdapter,
    doc: document,
    url,
    now: Date.now(),
    target: clipTarget(document),
    selection: document.getSelection()?.toString().trim() ?? '',
  });
  if (kept !== null) createPageOutbox(() => {}).add(kept.capture);
  return kept?.by ?? null;
});
