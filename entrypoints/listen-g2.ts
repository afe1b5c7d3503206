import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { g2Adapter } from '../lib/sites/g2/adapter.ts';

export default defineUnlistedScript(() => startListening(g2Adapter));
