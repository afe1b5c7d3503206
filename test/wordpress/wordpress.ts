import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A WordPress of our own on loopback: its database, its files and its server, all gone at `close`. */
export interface WordPress {
  /** Without a slash at the end. */
  origin: string;
  /** Address of the one post. */
  post: string;
  /** The brand's own account, which may log in and answers under its own name. */
  brand: { login: string; password: string };
  useTheme(theme: 'twentytwentyone' | 'twentytwentythree'): Promise<void>;
  close(): Promise<void>;
}

const BRAND = { login: 'lumetra', password: 'quillwort-by-lamplight' };
const run = promisify(execFile);

/** Copies Debian's WordPress from `source`, gives it a database and a post that is open to comments, and serves it. */
export async function startWordPress(source: string): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-wordpress-'));
  const children: ChildProcess[] = [];
  const close = async () => {
    await Promise.all(children.map(ended));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = await startDatabase(folder, children);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const root = join(folder, 'root');
    // Debian's own configuration looks for a file of the machine's administrator.
    cpSync(source, root, { recursive: true, dereference: true, filter: (path) => !path.endsWith('/wp-config.php') });
    writeFileSync(join(root, 'wp-config.php'), configuration(socket, origin));
    mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
    writeFileSync(join(root, 'wp-content/mu-plugins/quick-comments.php'), QUICK_COMMENTS);
    writeFileSync(join(root, 'seed.php'), SEED);
    const { stdout } = await run('php', ['seed.php', BRAND.login, BRAND.password, origin], { cwd: root, timeout: 60_000 });
    children.push(spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], { cwd: root, stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' }, detached: true }));
    await answering(`${origin}/wp-login.php`);
    return {
      origin,
      post: stdout.trim(),
      brand: BRAND,
      useTheme: async (theme) => void (await run('php', ['-r', `require 'wp-load.php'; switch_theme('${theme}');`], { cwd: root })),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts a MariaDB that listens on a socket only; resolves to the socket's path. */
async function startDatabase(folder: string, children: ChildProcess[]): Promise<string> {
  const data = join(folder, 'data');
  mkdirSync(data);
  // MariaDB refuses to work as root.
  const asUser = process.getuid?.() === 0 ? ['--user=mysql'] : [];
  if (asUser.length > 0) {
    const id = async (flag: string) => Number((await run('id', [flag, 'mysql'])).stdout);
    const [user, group] = [await id('-u'), await id('-g')];
    for (const path of [folder, data]) chownSync(path, user, group);
  }
  await run('mariadb-install-db', ['--no-defaults', ...asUser, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'], { timeout: 60_000 });
  const socket = join(folder, 'db.sock');
  const options = ['--no-defaults', ...asUser, `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, '--skip-networking', '--skip-log-bin'];
  children.push(spawn('mariadbd', options, { stdio: 'ignore' }));
  const setup = "create database wp; create user 'wp'@'localhost' identified by 'wp'; grant all on wp.* to 'wp'@'localhost'";
  await until('the database', () => run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', setup]));
  return socket;
}

const configuration = (socket: string, origin: string) => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp'); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
foreach (array('AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT') as $key) define($key, $key);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress takes one comment in fifteen seconds from one address: all of ours come from this machine. */
const QUICK_COMMENTS = `<?php add_filter('wp_is_comment_flood', '__return_false', 99);
`;

/** Prints the address of the post. */
const SEED = `<?php
define('WP_INSTALLING', true);
[, $login, $password, $origin] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($origin, PHP_URL_HOST) . ':' . parse_url($origin, PHP_URL_PORT);
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
// Nobody is written to from here.
function wp_mail() { return true; }
wp_install('The Lantern Post', $login, $login . '@lumetra.example', true, '', $password);
foreach (array('comment_moderation' => 0, 'comment_previously_approved' => 0, 'require_name_email' => 1, 'thread_comments' => 1, 'show_avatars' => 0, 'comments_notify' => 0, 'moderation_notify' => 0) as $name => $value) update_option($name, $value);
$id = wp_insert_post(array('post_title' => 'Which lamp for a small workshop?', 'post_content' => 'Tell us what hangs over your bench.', 'post_status' => 'publish', 'post_author' => 1, 'comment_status' => 'open'));
echo $origin, '/?p=', $id;
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function answering(address: string): Promise<void> {
  return until(address, async () => {
    const { ok } = await fetch(address);
    if (!ok) throw new Error(`${address} answers with an error`);
  });
}

/** Until it works: it is asked again every tenth of a second, for half a minute. */
async function until(what: string, works: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      await works();
      return;
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what} does not come up`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Ends a process, and those it began where it leads a group. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  try {
    process.kill(-child.pid);
  } catch {
    child.kill();
  }
  await gone;
}
