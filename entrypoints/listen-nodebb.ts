import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { nodebbAdapter } from '../lib/sites/nodebb/adapter.ts';

export default defineUnlistedScript(() => startListening(nodebbAdapter));
