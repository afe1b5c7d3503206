import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { quoraAdapter } from '../lib/sites/quora/adapter.ts';

export default defineUnlistedScript(() => startListening(quoraAdapter));
