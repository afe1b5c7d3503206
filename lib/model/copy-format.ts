/** The ways in which a mention is handed to people. */
export type CopyFormat = 'slack' | 'markdown' | 'mail' | 'plain';
export const COPY_FORMATS: readonly CopyFormat[] = ['slack', 'markdown', 'mail', 'plain'];
