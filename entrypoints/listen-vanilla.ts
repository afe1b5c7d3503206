import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { vanillaAdapter } from '../lib/sites/vanilla/adapter.ts';

export default defineUnlistedScript(() => startListening(vanillaAdapter));
