import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../lib/listen/offered-reader.ts';
import { webAdapter } from '../lib/sites/web/adapter.ts';

/** Any page's reader knows many ways to mark up a post: it is a script of its own, run before the loop. */
export default defineUnlistedScript(() => offerReader(webAdapter));
