import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { indiehackersAdapter } from '../lib/sites/indiehackers/adapter.ts';

export default defineUnlistedScript(() => startListening(indiehackersAdapter));
