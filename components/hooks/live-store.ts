/** All that needs the store's library, apart: the first screen is drawn before it is loaded. */
export { liveQuery } from 'dexie';
export { openDatabase } from '../../lib/store/open-database.ts';
