import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { amazonAdapter } from '../lib/sites/amazon/adapter.ts';

export default defineUnlistedScript(() => startListening(amazonAdapter));
