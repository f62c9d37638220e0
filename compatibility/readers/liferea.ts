import { mkdirSync, writeFileSync } from 'node:fs'
import type { Consumer, Said } from '../consumer.ts'
import { inWindow, rowsOf, runUntil } from './in-window.ts'

/** Liferea, which runs in a window: it is started once with all feeds, and keeps them in a database. */
export const liferea: Consumer = inWindow('Liferea', 'liferea', async (home, urls) => {
  mkdirSync(`${home}/.config/liferea`, { recursive: true })
  const lines = urls.map((url, index) => {
    const names = `title="${idOf(index)}" text="${idOf(index)}" id="${idOf(index)}"`
    return `<outline ${names} type="rss" xmlUrl="${url}" sortColumn="time" updateInterval="1"/>`
  })
  const list = `<opml version="1.0"><head><title>Feeds</title></head><body>${lines.join('')}</body></opml>`
  writeFileSync(`${home}/.config/liferea/feedlist.opml`, list)
  const database = `${home}/.local/share/liferea/liferea.db`
  await runUntil('liferea', home, database, 'select count(*) from items', urls.length)
  return urls.map((_, index) => itemOf(database, idOf(index)))
})

/** Its names of feeds have seven letters. */
function idOf(index: number): string {
  return `feed${String(index).padStart(3, '0')}`
}

function itemOf(database: string, feed: string): Said {
  const [item] = rowsOf(database, 'select * from items where node_id = ?', feed)
  if (!item) return {}
  const more = rowsOf(
    database,
    'select key, value from metadata where item_id = ?',
    Number(item.item_id),
  )
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
