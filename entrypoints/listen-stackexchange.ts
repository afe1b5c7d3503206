import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { stackexchangeAdapter } from '../lib/sites/stackexchange/adapter.ts';

export default defineUnlistedScript(() => startListening(stackexchangeAdapter));
