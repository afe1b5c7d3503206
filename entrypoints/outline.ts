import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportPage } from '../lib/listen/report-page.ts';
import { keptRecipes } from '../lib/platform/kept-recipes.ts';
import { adapterAt } from '../lib/sites/adapters.ts';

/** Runs in a tab when the user asks for a report of its page; its value is the report's text, null = a private area. */
export default defineUnlistedScript(async () => {
  const url = new URL(location.href);
  const own = adapterAt(url, document, await keptRecipes().catch(() => []));
  return own === null ? null : reportPage({ own, doc: document, url, now: Date.now() });
});
