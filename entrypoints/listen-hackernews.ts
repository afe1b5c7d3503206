import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { hackernewsAdapter } from '../lib/sites/hackernews/adapter.ts';

export default defineUnlistedScript(() => startListening(hackernewsAdapter));
