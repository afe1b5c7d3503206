/** All that writes what a person does to mentions, apart: a popup that is opened to look something up does not load it. */
export { cyclePriority, setDue, setLookBack, setNote, setOwner, setPromise, setReplied, setSnooze, setStatus, toggleTag } from '../../lib/triage/triage.ts';
export { deleteMentions } from '../../lib/triage/delete-mentions.ts';
export { undo, undoLast } from '../../lib/triage/undo.ts';
export { announceTriage } from './announce-triage.ts';
