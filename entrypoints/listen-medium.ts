import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { mediumAdapter } from '../lib/sites/medium/adapter.ts';

export default defineUnlistedScript(() => startListening(mediumAdapter));
