import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { threadsAdapter } from '../lib/sites/threads/adapter.ts';

export default defineUnlistedScript(() => startListening(threadsAdapter));
