import { Drawing } from './Drawing.tsx';

const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  clock: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM8 4.6V8l2.3 1.6',
  snooze: 'M13.2 9.6A5.6 5.6 0 1 1 6.4 2.8a4.6 4.6 0 0 0 6.8 6.8Z',
  note: 'M3 13.2V10.9L10.7 3.2a1.4 1.4 0 0 1 2 0l.3.3a1.4 1.4 0 0 1 0 2L5.3 13.2H3ZM9.4 4.5l2.3 2.3',
  open: 'M9.5 2.5h4v4M13.3 2.7 7.6 8.4M7 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5V9',
  check: 'm3 8.6 3.2 3.1L13 4.6',
  pause: 'M5.2 3.2v9.6M10.8 3.2v9.6',
  play: 'M4.5 3v10l8-5-8-5Z',
  save: 'M8 2.2v7.6M4.8 6.9 8 10l3.2-3.1M2.5 12.2v.3A1.3 1.3 0 0 0 3.8 13.8h8.4a1.3 1.3 0 0 0 1.3-1.3v-.3',
  settings: 'M2 4.8h6.2M12 4.8h2M2 11.2h2M7.8 11.2H14M10.1 6.6a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM5.9 13a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  keys: 'M2.8 3.8h10.4a1.3 1.3 0 0 1 1.3 1.3v5.8a1.3 1.3 0 0 1-1.3 1.3H2.8a1.3 1.3 0 0 1-1.3-1.3V5.1a1.3 1.3 0 0 1 1.3-1.3ZM4.4 6.6h.01M8 6.6h.01M11.6 6.6h.01M5 9.6h6',
  down: 'm4 6.2 4 4 4-4',
  close: 'm4 4 8 8M12 4l-8 8',
  alert: 'M8 2.2 14.4 13.4H1.6L8 2.2ZM8 6.5v3M8 11.4v.01',
  lock: 'M4 7.2h8a1 1 0 0 1 1 1v4.6a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8.2a1 1 0 0 1 1-1ZM5.2 7V5.2a2.8 2.8 0 0 1 5.6 0V7',
  ear: 'M4.6 7.1V6a3.6 3.6 0 1 1 7.2 0c0 2.3-1.7 2.8-2.3 4.2-.5 1.2-.5 3.4-2.6 3.4a2.2 2.2 0 0 1-2.2-1.9M6.8 6.4a1.5 1.5 0 0 1 3 0c0 .9-.9 1.3-1.3 1.9',
  topics: 'M6 3.8h7.5M6 8h7.5M6 12.2h7.5M2.8 3.8h.01M2.8 8h.01M2.8 12.2h.01',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  reply: 'M6.5 4 2.5 8l4 4M2.8 8h6.7a4 4 0 0 1 4 4v.5',
  thread: 'M3 3.5h10v6H7.5L5 12V9.5H3v-6Z',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
} as const;

export type IconName = keyof typeof PATHS;

/** One of the drawings that every page of ours has; `PageIcon` has more. */
export function Icon({ name }: { name: IconName }) {
  return <Drawing path={PATHS[name]} />;
}
