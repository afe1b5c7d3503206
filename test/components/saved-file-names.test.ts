import { expect, test } from 'vitest';
import { backupFileName, handOverFileName } from '../../components/backup/file-names.ts';
import { recipeFile } from '../../components/hooks/recipe-files.ts';
import { templateFile } from '../../components/hooks/template-files.ts';
import { topicFile } from '../../components/hooks/topic-files.ts';
import { exampleRecipe } from '../model/example-recipe.ts';

const AT = Date.UTC(2026, 2, 1, 23, 59);

// What holds a label of the user's has a test of its own: `digest-file-name.test.ts`.
test.each([
  backupFileName(AT, true),
  backupFileName(AT, false),
  handOverFileName(AT),
  topicFile([]).name,
  templateFile([]).name,
  recipeFile([]).name,
  ...['https://board.quillwort.example', 'http://[::1]:8080', 'https://café.example', 'http://my_intranet', `https://${'a.'.repeat(120)}example`].map((origin) => recipeFile([exampleRecipe({ origin })]).name),
])('%s is a name that Windows, macOS and Linux take', (name) => {
  expect(name).toMatch(/^earshot-[\w.-]*\w\.(json|earshot|ndjson\.gz)$/);
  expect(name.length).toBeLessThanOrEqual(200);
});
