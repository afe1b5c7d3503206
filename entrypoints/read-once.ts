import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAsked } from '../lib/listen/asked.ts';
import { keptRecipes } from '../lib/platform/kept-recipes.ts';
import { adapterAt } from '../lib/sites/adapters.ts';
import { webAdapter } from '../lib/sites/web/adapter.ts';

/** Runs in a tab when the user asks to read its page once; its value is what came of it. */
export default defineUnlistedScript(async () => {
  const own = adapterAt(new URL(location.href), document, await keptRecipes().catch(() => []));
  return own === null ? null : readAsked(own, webAdapter, Date.now());
});
