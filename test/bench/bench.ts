import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build-extension.ts';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { backupBench } from './backup.ts';
import { contentBench } from './content.ts';
import { contentSitesBench } from './content-sites.ts';
import { csvBench } from './csv.ts';
import { exportBench } from './export.ts';
import { matcherBench, type Row } from './matcher.ts';
import { pagesBench } from './pages-of-ours.ts';

const { positionals: wanted, values: { rows } } = parseArgs({ allowPositionals: true, options: { rows: { type: 'string' } } });

/**
 * `npm run bench`: every goal as a ratio of two things measured side by side in this run. `npm run bench -- C1 D` runs some,
 * `npm run bench -- E2 B --rows 500000` on so many mentions.
 */
const BENCHES: Readonly<Record<string, () => Promise<Row[]>>> = {
  M: matcherBench,
  'C1 C2 C3': contentBench,
  sites: contentSitesBench,
  'D1 D2 D3 D4 P1 P2 P3 P4': pagesBench,
  E1: csvBench,
  B: () => backupBench(rows === undefined ? undefined : Number(rows)),
  E2: () => (rows === undefined ? exportBench() : exportBench(Number(rows), 1)),
};

await ensureChromium();
await buildExtension('chrome-mv3');
print('', 'ours', 'against', 'ratio', 'goal');
for (const [names, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.some((name) => names.includes(name))) continue;
  for (const { name, ours, against, ratio, goal } of await bench()) {
    print(name, ours.toFixed(1), against.toFixed(1), ratio.toFixed(2), goal === null ? '' : `≤ ${goal.toFixed(2)}${ratio <= goal ? '' : '  missed'}`);
  }
}

function print(name: string, ours: string, against: string, ratio: string, goal: string): void {
  console.log(`${name.padEnd(88)} ${ours.padStart(9)} ${against.padStart(9)} ${ratio.padStart(7)}  ${goal}`);
}
