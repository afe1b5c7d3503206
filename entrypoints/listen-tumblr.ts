import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { tumblrAdapter } from '../lib/sites/tumblr/adapter.ts';

export default defineUnlistedScript(() => startListening(tumblrAdapter));
