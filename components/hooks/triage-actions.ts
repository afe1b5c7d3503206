/** All that writes what a person does to mentions, apart: a popup that is opened to look something up does not load it. */
export * from '../../lib/triage/actions.ts';
export { changeMentions } from '../../lib/triage/change-mentions.ts';
export { deleteMentions } from '../../lib/triage/delete-mentions.ts';
export { undo, undoLast } from '../../lib/triage/undo.ts';
export { announceTriage } from './announce-triage.ts';
export { foresee, stored } from './foresee.ts';
