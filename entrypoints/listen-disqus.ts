import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { disqusAdapter } from '../lib/sites/disqus/adapter.ts';

export default defineUnlistedScript(() => startListening(disqusAdapter));
