import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { mastodonAdapter } from '../lib/sites/mastodon/adapter.ts';

export default defineUnlistedScript(() => startListening(mastodonAdapter));
