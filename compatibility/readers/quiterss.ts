import { mkdirSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Consumer, Said } from '../consumer.ts'
import { inWindow, rowsOf, runUntil } from './in-window.ts'

/**
 * QuiteRSS, which runs in a window: it makes its database when it is started first, and reads all feeds
 * that stand in there when it is started again.
 */
export const quiteRss: Consumer = inWindow('QuiteRSS', 'quiterss', async (home, urls) => {
  mkdirSync(`${home}/.config/QuiteRss`, { recursive: true })
  // Kept in memory, its database would be written only at the end.
  const settings = 'autoUpdatefeedsStartUp=true\nupdateCheckEnabled=false\nstoreDBMemory=false'
  writeFileSync(`${home}/.config/QuiteRss/QuiteRss.ini`, `[Settings]\n${settings}\n`)
  const path = `${home}/.local/share/QuiteRss/QuiteRss/feeds.db`
  await runUntil('quiterss', home, path, 'select count(*) from info', 2)
  const database = new DatabaseSync(path)
  const add = database.prepare(
    `insert into feeds(id, text, title, xmlUrl, created, f_Expanded, rowToParent, parentId, unread,
          newCount, undeleteCount) values(?, ?, ?, ?, '2026-01-01T00:00:00', 1, ?, 0, 0, 0, 0)`,
  )
  for (const [index, url] of urls.entries())
    add.run(idOf(index), String(index), String(index), url, index)
  database.close()
  await runUntil('quiterss', home, path, 'select count(*) from news', urls.length)
  return urls.map((_, index) => itemOf(path, idOf(index)))
})

/** Beyond those of the feeds that it has by itself. */
function idOf(index: number): number {
  return 1000 + index
}

function itemOf(database: string, feed: number): Said {
  const [item] = rowsOf(database, 'select * from news where feedId = ?', feed)
  if (!item) return {}
  const said = (value: unknown) => (value ? String(value) : undefined)
  // It keeps the longer of two texts in one field, and leaves the other empty; times without a zone are UTC.
  return {
    title: said(item.title),
    link: said(item.link_href),
    author: said(item.author_name),
    date: said(item.published && `${item.published}Z`),
    text: said(item.content) ?? said(item.description),
    recordings: said(item.enclosure_url),
    tags: said(item.category),
  }
}
