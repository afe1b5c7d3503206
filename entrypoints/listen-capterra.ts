import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { capterraAdapter } from '../lib/sites/capterra/adapter.ts';

export default defineUnlistedScript(() => startListening(capterraAdapter));
