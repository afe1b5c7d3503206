import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { facebookAdapter } from '../lib/sites/facebook/adapter.ts';

export default defineUnlistedScript(() => startListening(facebookAdapter));
