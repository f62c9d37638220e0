import { Buffer } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Consumer, Said } from '../consumer.ts'
import { inWindow, rowsOf, runUntil } from './in-window.ts'

/**
 * RSS Guard, which runs in a window: it makes its database when it is started first, and reads all feeds
 * that stand in there when it is started again.
 */
export const rssGuard: Consumer = inWindow('RSS Guard', 'rssguard', async (home, urls, feeds) => {
  const folder = `${home}/.config/RSS Guard 4`
  mkdirSync(`${folder}/config`, { recursive: true })
  const settings = 'feeds_update_on_startup=true\nfeeds_update_on_startup_delay=1'
  writeFileSync(`${folder}/config/config.ini`, `[feeds]\n${settings}\n`)
  const path = `${folder}/database/database.db`
  await runUntil('rssguard', home, path, 'select count(*) from Information', 1)
  const database = new DatabaseSync(path)
  database.exec("insert into Accounts(id, type) values(1, 'std-rss')")
  const add = database.prepare(
    `insert into Feeds(title, date_created, category, source, update_type, account_id, custom_id,
          custom_data) values(?, 0, -1, ?, 1, 1, ?, ?)`,
  )
  for (const [index, url] of urls.entries())
    add.run(idOf(index), url, idOf(index), typeOf(feeds[index] ?? ''))
  database.close()
  await runUntil('rssguard', home, path, 'select count(*) from Messages', urls.length)
  return urls.map((_, index) => itemOf(path, idOf(index)))
})

function idOf(index: number): string {
  return `feed${index}`
}

/** Its numbers of formats: 1 is RSS 2.0, 3 is Atom. */
function typeOf(feed: string): string {
  const type = feed.includes('<rss') ? '1' : '3'
  return JSON.stringify({ source_type: '0', type, encoding: 'UTF-8', post_process_script: '' })
}

function itemOf(database: string, feed: string): Said {
  const [item] = rowsOf(database, 'select * from Messages where feed = ?', feed)
  if (!item) return {}
  return {
    title: String(item.title),
    link: String(item.url),
    author: String(item.author),
    date: new Date(Number(item.date_created)).toISOString(),
    text: String(item.contents),
    recordings: recordingsOf(String(item.enclosures)),
  }
}

/** Pairs of a type and an address, each in Base64, with `&` between them and `#` between pairs. */
function recordingsOf(enclosures: string): string {
  const pairs = enclosures.split('#').map((pair) => pair.split('&').map(decoded))
  return pairs
    .flatMap(([type = '', url = '']) => (/^(audio|video)\//.test(type) ? url : []))
    .join(' ')
}

function decoded(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}
