import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { bbpressAdapter } from '../lib/sites/bbpress/adapter.ts';

export default defineUnlistedScript(() => startListening(bbpressAdapter));
