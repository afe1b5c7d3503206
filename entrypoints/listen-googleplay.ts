import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { googleplayAdapter } from '../lib/sites/googleplay/adapter.ts';

export default defineUnlistedScript(() => startListening(googleplayAdapter));
