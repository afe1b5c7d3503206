import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { xenforoAdapter } from '../lib/sites/xenforo/adapter.ts';

export default defineUnlistedScript(() => startListening(xenforoAdapter));
