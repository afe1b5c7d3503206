import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { steamAdapter } from '../lib/sites/steam/adapter.ts';

export default defineUnlistedScript(() => startListening(steamAdapter));
