import { Drawing } from './Drawing.tsx';
import { Icon, type IconName } from './Icon.tsx';

const PATHS = {
  menu: 'M2.5 4.2h11M2.5 8h11M2.5 11.8h11',
  globe: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM1.8 8h12.4M8 1.8c1.8 1.7 2.6 3.8 2.6 6.2S9.8 12.5 8 14.2C6.2 12.5 5.4 10.4 5.4 8S6.2 3.5 8 1.8Z',
  queue: 'M2.2 9.2h3l1.2 1.9h3.2l1.2-1.9h3M4.1 2.8h7.8l1.9 6.2v3a1.2 1.2 0 0 1-1.2 1.2H3.4A1.2 1.2 0 0 1 2.2 12V9l1.9-6.2Z',
  table: 'M3.3 2.7h9.4a1 1 0 0 1 1 1v8.6a1 1 0 0 1-1 1H3.3a1 1 0 0 1-1-1V3.7a1 1 0 0 1 1-1ZM2.3 6.2h11.4M2.3 9.8h11.4M6.2 6.2v7.1',
  list: 'M2.5 3.2h11M2.5 5.6h7M2.5 9.6h11M2.5 12h7',
  board: 'M2.5 2.7h3v10.6h-3zM6.5 2.7h3v6.4h-3zM10.5 2.7h3v8.4h-3z',
  calendar: 'M3.3 3.4h9.4a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3.3a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1ZM2.3 6.7h11.4M5.3 1.9v2.6M10.7 1.9v2.6',
  people: 'M6 7.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM1.5 13.6c0-2.5 1.8-4.1 4.5-4.1s4.5 1.6 4.5 4.1M10.6 2.7a2.5 2.5 0 0 1 0 4.6M12 9.8c1.6.6 2.5 1.9 2.5 3.8',
  tag: 'M2.3 7.5V3.3a1 1 0 0 1 1-1h4.2l6.2 6.2-5.2 5.2-6.2-6.2ZM5.3 5.3h.01',
  template: 'M2.3 11V3.7a1 1 0 0 1 1-1h9.4a1 1 0 0 1 1 1v6.2a1 1 0 0 1-1 1H5.4l-3.1 2.6V11ZM5 5.6h6M5 8h3.6',
  columns: 'M2.5 2.7h11v10.6h-11zM6.2 2.7v10.6M9.8 2.7v10.6',
  bookmark: 'M4.2 2.5h7.6a.8.8 0 0 1 .8.8v10.2L8 10.4l-4.6 3.1V3.3a.8.8 0 0 1 .8-.8Z',
  import: 'M8 2.2v7.6M4.9 6.9 8 9.9l3.1-3M2.5 10.6v2.1a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2.1',
  digest: 'M3.8 1.8h8.4a1 1 0 0 1 1 1v10.4a1 1 0 0 1-1 1H3.8a1 1 0 0 1-1-1V2.8a1 1 0 0 1 1-1ZM5.6 11.2V8.6M8 11.2V5M10.4 11.2V7.2',
  ledger: 'M2.7 4c0-1 2.4-1.8 5.3-1.8s5.3.8 5.3 1.8-2.4 1.8-5.3 1.8S2.7 5 2.7 4ZM2.7 4v8c0 1 2.4 1.8 5.3 1.8s5.3-.8 5.3-1.8V4M2.7 8c0 1 2.4 1.8 5.3 1.8s5.3-.8 5.3-1.8',
  backup: 'M2.5 2.8h11v3h-11zM3.5 5.8v6.4a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V5.8M6.4 8.4h3.2',
  left: 'm9.8 4-4 4 4 4',
  right: 'm6.2 4 4 4-4 4',
  undo: 'M6.2 3 3 6.2l3.2 3.2M3.2 6.2h6.3a3.6 3.6 0 0 1 0 7.2H7',
  up: 'm4 9.8 4-4 4 4',
} as const;

/** The way back and the way on: they follow the direction of the text. */
const MIRRORED: ReadonlySet<string> = new Set(['left', 'right', 'undo']);

export type PageIconName = IconName | keyof typeof PATHS;

/** Every drawing: apart from `Icon`, because the popup loads only those that it shows. */
export function PageIcon({ name }: { name: PageIconName }) {
  return name in PATHS ? <Drawing path={PATHS[name as keyof typeof PATHS]} mirrors={MIRRORED.has(name)} /> : <Icon name={name as IconName} />;
}
