import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import type { Consumer, Said } from '../consumer.ts'
import { fromAddresses } from '../from-address.ts'

/** Liferea, which runs in a window: it is started once with all feeds, and keeps them in a database. */
export const liferea: Consumer = {
  name: 'Liferea',
  packages: [],
  debian: 'liferea',
  besides: ['xvfb', 'xauth', 'dbus'],
  read: async (_, xml) => (await readAll([xml]))[0] ?? {},
  readAll,
}

function readAll(feeds: readonly string[]): Promise<Said[]> {
  return fromAddresses(feeds, 'application/xml', async (urls) => {
    const home = mkdtempSync(`${tmpdir()}/liferea-`)
    mkdirSync(`${home}/.config/liferea`, { recursive: true })
    const lines = urls.map((url, index) => {
      const names = `title="${idOf(index)}" text="${idOf(index)}" id="${idOf(index)}"`
      return `<outline ${names} type="rss" xmlUrl="${url}" sortColumn="time" updateInterval="1"/>`
    })
    const list = `<opml version="1.0"><head><title>Feeds</title></head><body>${lines.join('')}</body></opml>`
    writeFileSync(`${home}/.config/liferea/feedlist.opml`, list)
    const args = ['--', 'xvfb-run', '-a', 'liferea']
    const env = { ...process.env, HOME: home }
    const { pid } = spawn('dbus-run-session', args, { env, stdio: 'ignore', detached: true })
    try {
      const database = `${home}/.local/share/liferea/liferea.db`
      for (let tries = 0; tries < 60 && countItems(database) < feeds.length; tries++) {
        await wait(1000)
      }
      return urls.map((_, index) => itemOf(database, idOf(index)))
    } finally {
      if (pid) process.kill(-pid)
      await wait(1000)
      rmSync(home, { recursive: true, force: true })
    }
  })
}

/** Its names of feeds have seven letters. */
function idOf(index: number): string {
  return `feed${String(index).padStart(3, '0')}`
}

function countItems(path: string): number {
  if (!existsSync(path)) return 0
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return Number(database.prepare('select count(*) as items from items').get()?.items)
  } catch {
    // Its tables are being made.
    return 0
  } finally {
    database.close()
  }
}

function itemOf(path: string, feed: string): Said {
  const database = new DatabaseSync(path, { readOnly: true })
  const item = database.prepare('select * from items where node_id = ?').get(feed)
  if (!item) return {}
  const more = database
    .prepare('select key, value from metadata where item_id = ?')
    .all(item.item_id)
  database.close()
  const valuesOf = (...keys: string[]) =>
    more.filter(({ key }) => keys.includes(String(key))).map(({ value }) => String(value))
  const files = valuesOf('enclosure').map((one) => one.replace(/^enc:[^:]*:[^:]*:[^:]*:/, ''))
  return {
    title: String(item.title),
    link: String(item.source),
    author: valuesOf('author', 'creator').join(', '),
    date: new Date(Number(item.date) * 1000).toISOString(),
    text: String(item.description),
    recordings: files.join(' '),
    tags: valuesOf('category').join(', '),
  }
}
