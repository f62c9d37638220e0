import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { type Ask, json } from './ask.ts'
import type { ContentSystem } from './content-system.ts'
import { startDatabase } from './database.ts'
import { fetchAgain } from './fetch-again.ts'
import { makeGhostContent } from './ghost-content.ts'
import { startServer, until } from './server.ts'

const site = 'http://localhost:8976'
const version = '6.65.0'

/**
 * Ghost of npm with a database of its own, filled by its Admin API as its editor does it, and
 * exported by its own exporter. It needs Node 22 or 24, and what builds modules in C++: SQLite and
 * others are built, but what asks the database is in JavaScript.
 *
 * @param folder - An empty folder.
 */
export async function startGhost(folder: string): Promise<ContentSystem> {
  const home = install()
  const database = await startDatabase(folder, 'ghost')
  const content = `${folder}/content`
  cpSync(`${home}/content`, content, { recursive: true })
  const server = startServer(process.execPath, ['index.js'], {
    cwd: home,
    env: {
      NODE_ENV: 'production',
      url: site,
      server__port: '8976',
      server__host: 'localhost',
      database__client: 'mysql',
      database__connection__socketPath: database.socket,
      database__connection__user: 'root',
      database__connection__password: '',
      database__connection__database: 'ghost',
      paths__contentPath: content,
      mail__transport: 'stub',
      privacy__useUpdateCheck: 'false',
      security__staffDeviceVerification: 'false',
      logging__transports: '["stdout"]',
    },
  })
  const stop = async () => {
    await server.stop()
    await database.stop()
  }
  try {
    await until(async () => (await fetch(site).catch(() => undefined))?.ok ?? false, server)
    const ask = await setUp()
    const made = await makeGhostContent(site, ask)
    return {
      ...made,
      name: `Ghost ${version}`,
      exported: await (await ask('db/')).text(),
      flags: ['--url', site],
      textClass: 'gh-content',
      timeClass: 'gh-article-meta-date',
      stop,
    }
  } catch (error) {
    process.stderr.write(server.said())
    await stop()
    throw error
  }
}

/** Its package says that it is installed in its own folder, by pnpm. */
function install(): string {
  const tools = `${import.meta.dirname}/../.tools/ghost-${version}`
  const home = `${tools}/package`
  const done = `${tools}/installed.txt`
  if (existsSync(done)) return home
  rmSync(tools, { recursive: true, force: true })
  mkdirSync(tools, { recursive: true })
  execFileSync('npm', ['pack', `ghost@${version}`], { cwd: tools, stdio: 'ignore' })
  execFileSync('tar', ['xzf', `ghost-${version}.tgz`], { cwd: tools })
  // It names a pnpm of its own, which is not the one that runs here.
  const { packageManager, ...manifest } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8'))
  writeFileSync(`${home}/package.json`, JSON.stringify(manifest))
  execFileSync('npx', ['-y', 'pnpm@12', 'install', '--prod', '--frozen-lockfile'], {
    cwd: home,
    stdio: 'ignore',
  })
  writeFileSync(done, version)
  return home
}

/** Give it its owner, and sign in. */
async function setUp(): Promise<Ask> {
  let cookie = ''
  const ask: Ask = async (path, request = {}) => {
    const headers = new Headers(request.headers)
    headers.set('origin', site)
    if (cookie) headers.set('cookie', cookie)
    const response = await fetchAgain(`${site}/ghost/api/admin/${path}`, { ...request, headers })
    const [given] = response.headers.getSetCookie()
    if (given) cookie = given.split(';')[0] ?? ''
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }
  const owner = {
    name: 'Ada & Co',
    email: 'ada.secret@harbour.example',
    password: 'the-pass-word-of-ada',
  }
  await ask('authentication/setup/', json({ setup: [{ ...owner, blogTitle: 'Harbour & "quay"' }] }))
  // It keeps the session while the body is sent: what is asked after the headers alone may come before it.
  await (await ask('session/', json({ username: owner.email, password: owner.password }))).text()
  return ask
}
