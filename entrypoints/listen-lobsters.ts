import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { lobstersAdapter } from '../lib/sites/lobsters/adapter.ts';

export default defineUnlistedScript(() => startListening(lobstersAdapter));
