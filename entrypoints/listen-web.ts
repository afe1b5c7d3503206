import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offeredReader } from '../lib/listen/offered-reader.ts';
import { startListening } from '../lib/listen/start.ts';

export default defineUnlistedScript(() => {
  const reader = offeredReader();
  if (reader !== null) startListening(reader);
});
