import type { MarkdownParseOptions } from '../parse-options.ts'
import type { FrontMatter } from './read-front-matter.ts'

/**
 * The zone that a tool takes for a date without an offset: YAML's own timestamps are UTC, whatever the
 * zone of the site is; texts are in that zone, but for Eleventy.
 *
 * @param member - Member of the metadata, or a key of the front matter.
 * @see {@link https://yaml.org/type/timestamp.html}
 * @see {@link https://www.11ty.dev/docs/dates/}
 */
export function zoneOf(
  member: string,
  { valueAt }: Pick<FrontMatter, 'valueAt'>,
  { preset, timeZone = 'UTC' }: Pick<MarkdownParseOptions, 'preset' | 'timeZone'>,
): string {
  if (preset === 'eleventy') return 'UTC'
  if (timeZone === 'UTC' || (preset !== 'astro' && preset !== 'jekyll')) return timeZone
  const written = valueAt([member])
  if (!written) return timeZone
  const isDay = /^\d{4}-\d\d-\d\d$/.test(written.text)
  if (isDay) return preset === 'astro' ? 'UTC' : timeZone
  return written.isPlain && timestamp.test(written.text) ? 'UTC' : timeZone
}

const timestamp = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d\d:\d\d/
