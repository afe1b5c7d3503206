import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { discourseAdapter } from '../lib/sites/discourse/adapter.ts';

export default defineUnlistedScript(() => startListening(discourseAdapter));
