import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { phpbbAdapter } from '../lib/sites/phpbb/adapter.ts';

export default defineUnlistedScript(() => startListening(phpbbAdapter));
