import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { yelpAdapter } from '../lib/sites/yelp/adapter.ts';

export default defineUnlistedScript(() => startListening(yelpAdapter));
