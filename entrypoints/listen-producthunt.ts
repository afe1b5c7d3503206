import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { producthuntAdapter } from '../lib/sites/producthunt/adapter.ts';

export default defineUnlistedScript(() => startListening(producthuntAdapter));
