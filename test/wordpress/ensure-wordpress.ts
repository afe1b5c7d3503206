import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCommand, findCommand } from '../browser/ensure-package.ts';

const FOLDER = '/usr/share/wordpress';
const THEMES = ['twentytwentyone', 'twentytwentythree'];

/**
 * Folder of Debian's WordPress with two themes, PHP and MariaDB beside it: what is there, else installed now. null where
 * neither works, with one printed line.
 * @throws Error where `CI=true`.
 */
export function ensureWordPress(): Promise<string | null> {
  return ensureCommand({
    command: 'WordPress',
    debianPackage: `wordpress ${THEMES.map((theme) => `wordpress-theme-${theme}`).join(' ')} php-cli php-mysql php-xml mariadb-server`,
    why: 'the story on a running WordPress',
    find: () => (isThere() ? FOLDER : null),
  });
}

function isThere(): boolean {
  const files = [join(FOLDER, 'wp-load.php'), ...THEMES.map((theme) => join(FOLDER, 'wp-content/themes', theme))];
  return files.every(existsSync) && ['php', 'mariadbd', 'mariadb-install-db'].every((command) => findCommand(command) !== null);
}
