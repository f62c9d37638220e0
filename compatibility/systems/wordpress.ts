import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import type { Ask } from './ask.ts'
import type { ContentSystem } from './content-system.ts'
import { startDatabase } from './database.ts'
import { installDebian } from './debian.ts'
import { startServer, until } from './server.ts'
import { makeWordPressContent } from './wordpress-content.ts'

const site = 'http://localhost:8975'
const source = '/usr/share/wordpress'
const packages = [
  ...['php-cli', 'php-gd', 'php-mbstring', 'php-mysql', 'php-xml'],
  ...['wordpress', 'wordpress-theme-twentytwentythree'],
]

/**
 * WordPress of Debian in a folder of its own, with a database of its own: set up and filled by its own pages and
 * by the REST interface that its editor uses, and exported by its own exporter.
 *
 * @param folder - An empty folder.
 */
export async function startWordPress(folder: string): Promise<ContentSystem> {
  installDebian(`${source}/wp-content/themes/twentytwentythree`, packages)
  const database = await startDatabase(folder, 'wordpress')
  const root = `${folder}/site`
  cpSync(source, root, { recursive: true, dereference: true })
  mkdirSync(`${root}/wp-content/uploads`, { recursive: true })
  writeFileSync(`${root}/wp-config.php`, config(database.socket))
  const php = startServer('php', ['-S', 'localhost:8975', '-t', root], { cwd: root })
  const stop = async () => {
    await php.stop()
    await database.stop()
  }
  try {
    await until(
      async () => (await fetch(`${site}/readme.html`).catch(() => undefined))?.ok ?? false,
      php,
    )
    const admin = await setUp()
    const content = await makeWordPressContent(site, admin)
    const exported = await admin('/wp-admin/export.php?download=true&content=all')
    const [, version = ''] =
      /wp_version = '([^']+)/.exec(readFileSync(`${root}/wp-includes/version.php`, 'utf8')) ?? []
    return {
      ...content,
      name: `WordPress ${version}`,
      exported: await exported.text(),
      flags: [],
      textClass: 'wp-block-post-content',
      timeClass: 'wp-block-post-date',
      stop,
    }
  } catch (error) {
    process.stderr.write(php.said())
    await stop()
    throw error
  }
}

function config(socket: string): string {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    AUTH_KEY: 'a',
    SECURE_AUTH_KEY: 'b',
    LOGGED_IN_KEY: 'c',
    NONCE_KEY: 'd',
    AUTH_SALT: 'e',
    SECURE_AUTH_SALT: 'f',
    LOGGED_IN_SALT: 'g',
    NONCE_SALT: 'h',
  }
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', '${value}');`)
  return `<?php
${lines.join('\n')}
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
}

/** Fill in the form of its installation, and sign in. */
async function setUp(): Promise<Ask> {
  const cookies = new Map<string, string>()
  const ask: Ask = async (path, request = {}) => {
    const headers = new Headers(request.headers)
    headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '))
    const response = await fetch(`${site}${path}`, { ...request, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    if (response.status >= 400)
      throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }
  await ask(
    '/wp-admin/install.php?step=2',
    form({
      weblog_title: 'Harbour & Notes "quay"',
      user_name: 'ada',
      admin_password: 'the-pass-word-of-ada',
      admin_password2: 'the-pass-word-of-ada',
      pw_weak: 'on',
      admin_email: 'ada@harbour.example',
      language: '',
    }),
  )
  await ask('/wp-login.php')
  await ask('/wp-login.php', form({ log: 'ada', pwd: 'the-pass-word-of-ada', testcookie: '1' }))
  const permalinks = await (await ask('/wp-admin/options-permalink.php')).text()
  const [, nonce = ''] = /name="_wpnonce" value="([^"]+)"/.exec(permalinks) ?? []
  await ask(
    '/wp-admin/options-permalink.php',
    form({
      _wpnonce: nonce,
      _wp_http_referer: '/wp-admin/options-permalink.php',
      selection: '/%year%/%monthnum%/%postname%/',
      permalink_structure: '/%year%/%monthnum%/%postname%/',
    }),
  )
  const key = await (await ask('/wp-admin/admin-ajax.php?action=rest-nonce')).text()
  return (path, request = {}) => {
    const headers = new Headers(request.headers)
    headers.set('x-wp-nonce', key)
    return ask(path, { ...request, headers })
  }
}

function form(fields: Record<string, string>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) }
}
