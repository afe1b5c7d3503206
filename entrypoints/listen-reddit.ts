import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { redditAdapter } from '../lib/sites/reddit/adapter.ts';

export default defineUnlistedScript(() => startListening(redditAdapter));
