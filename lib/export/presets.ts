import type { Preset } from './preset.ts';
import { BRAND24 } from './presets/brand24.ts';
import { BRANDWATCH_UPLOAD } from './presets/brandwatch-upload.ts';
import { BRANDWATCH_CSV, BRANDWATCH_XLSX } from './presets/brandwatch.ts';
import { EARSHOT_CSV, EARSHOT_XLSX, NDJSON } from './presets/earshot.ts';
import { JSON_FEED } from './presets/json-feed.ts';
import { MELTWATER } from './presets/meltwater.ts';
import { RAINDROP } from './presets/raindrop.ts';
import { TALKWALKER } from './presets/talkwalker.ts';

/** The kinds of file that mentions are saved as, in the order in which people are offered them. */
export const PRESETS: readonly Preset[] = [
  EARSHOT_CSV,
  EARSHOT_XLSX,
  BRANDWATCH_CSV,
  BRANDWATCH_XLSX,
  BRANDWATCH_UPLOAD,
  MELTWATER,
  BRAND24,
  TALKWALKER,
  RAINDROP,
  JSON_FEED,
  NDJSON,
];
