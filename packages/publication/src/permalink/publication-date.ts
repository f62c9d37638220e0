import type { DatedFrontMatter, MarkdownPreset } from '@standfirst/markdown'
import { hexoPostName } from './hexo-post-name.ts'
import type { PermalinkFacts } from './permalink-facts.ts'
import { type ClockZone, type WallClock, wallClock } from './wall-clock.ts'

/**
 * When an article was published, as the preset's tool tells it: by its front matter, else by the name of
 * its file.
 *
 * @param timeZone - IANA name of the zone of the site (default: `UTC`).
 */
export function publicationDate(
  { data, timestampOf }: DatedFrontMatter,
  facts: Pick<PermalinkFacts, 'folders' | 'name' | 'settings'>,
  preset: MarkdownPreset | undefined,
  timeZone = 'UTC',
): WallClock | undefined {
  const keys = keysOf[preset ?? 'own'] ?? keysOf.own ?? []
  const written = keys.flatMap((key) =>
    Object.keys(data).filter((one) => one.toLowerCase() === key.toLowerCase()),
  )
  const [said] = written.flatMap((key) => timestampOf(key) ?? [])
  if (said !== undefined) return wallClock(said, zoneOf(preset, timeZone))
  const day = dayIn(facts, preset)
  return day === undefined ? undefined : wallClock(`${day}T00:00:00Z`, 'as-written')
}

const keysOf: Readonly<Partial<Record<MarkdownPreset | 'own', readonly string[]>>> = {
  jekyll: ['date'],
  hexo: ['date'],
  eleventy: ['date'],
  hugo: ['date', 'publishDate', 'pubdate', 'published', 'lastmod', 'modified'],
  own: [
    ...['publishedAt', 'date', 'pubDate', 'pubDatetime', 'publishDate', 'published', 'created'],
  ],
}

/** Whose clock shows the date. */
function zoneOf(preset: MarkdownPreset | undefined, timeZone: string): ClockZone {
  if (preset === 'jekyll') return { timeZone }
  return preset === 'eleventy' || preset === 'hexo' ? { timeZone: 'UTC' } : 'as-written'
}

/** The day that the name of a file says, or that of the folder that it has to itself. */
function dayIn(
  { folders, name, settings }: Pick<PermalinkFacts, 'folders' | 'name' | 'settings'>,
  preset: MarkdownPreset | undefined,
): string | undefined {
  if (preset === 'hugo') return undefined
  if (preset === 'hexo')
    return hexoPostName([...folders, name].join('/'), settings.new_post_name)?.day
  const own = name === 'index' ? (folders.at(-1) ?? '') : name
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_.]|$)/.exec(own) ?? []
  if (year === undefined) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
