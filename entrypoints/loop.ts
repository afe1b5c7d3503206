import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenWith } from '../lib/listen/loop.ts';
import { offerLoop } from '../lib/listen/start.ts';

export default defineUnlistedScript(() => offerLoop(listenWith));
