import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { substackAdapter } from '../lib/sites/substack/adapter.ts';

export default defineUnlistedScript(() => startListening(substackAdapter));
