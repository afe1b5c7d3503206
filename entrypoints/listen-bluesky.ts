import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { blueskyAdapter } from '../lib/sites/bluesky/adapter.ts';

export default defineUnlistedScript(() => startListening(blueskyAdapter));
