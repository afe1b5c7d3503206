import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { pinterestAdapter } from '../lib/sites/pinterest/adapter.ts';

export default defineUnlistedScript(() => startListening(pinterestAdapter));
