import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { webAdapter } from '../lib/sites/web/adapter.ts';

export default defineUnlistedScript(() => startListening(webAdapter));
