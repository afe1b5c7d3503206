import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { xAdapter } from '../lib/sites/x/adapter.ts';

export default defineUnlistedScript(() => startListening(xAdapter));
