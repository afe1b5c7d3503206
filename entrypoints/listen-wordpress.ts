import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { wordpressAdapter } from '../lib/sites/wordpress/adapter.ts';

export default defineUnlistedScript(() => startListening(wordpressAdapter));
