import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { googlemapsAdapter } from '../lib/sites/googlemaps/adapter.ts';

export default defineUnlistedScript(() => startListening(googlemapsAdapter));
