/** Set in a page that runs on software with a reader of its own: any page's reader leaves it to that one. */
export const RECOGNISED = Symbol.for('earshot.recognised');
