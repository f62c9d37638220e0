import { expectOptions } from '@standfirst/core'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { zoneOf } from './date-zone.ts'
import { fullTimestamp } from './full-timestamp.ts'
import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'
import { takeMatter } from './take-matter.ts'
import type { WrittenMatter } from './written-matter.ts'

/**
 * The front matter of a text as data, with the keys that it was written with: for files that are no
 * articles, such as the section files of a site.
 *
 * @param source - YAML (`---`), TOML (`+++`) or JSON front matter, and anything after it.
 * @returns Members; none where there is no front matter, or none that can be read.
 *
 * @example
 * ```ts
 * import { parseFrontMatter } from '@standfirst/markdown'
 *
 * parseFrontMatter('---\ntitle: Tides\n---\n\nText.\n') // → { title: 'Tides' }
 * ```
 */
export function parseFrontMatter(source: string): Record<string, unknown> {
  return matterOf(source)?.data ?? {}
}

/** Front matter as data, and what dates in it mean. */
export interface DatedFrontMatter {
  /** Members, with the keys that they were written with; none where there is no front matter. */
  data: Record<string, unknown>
  /** The date of a key as an RFC 3339 timestamp; `undefined` where there is none. */
  timestampOf(key: string): string | undefined
}

/**
 * The front matter of a text as data, and its dates as the preset's tool reads them: what an article is
 * called by, before its text is read.
 *
 * @param source - YAML (`---`), TOML (`+++`) or JSON front matter, and anything after it.
 * @param options - Whose front matter it is, and the time zone of dates that name none (default: UTC).
 *
 * @example
 * ```ts
 * import { parseDatedFrontMatter } from '@standfirst/markdown'
 *
 * const { timestampOf } = parseDatedFrontMatter('---\ndate: 2026-03-10\n---\n')
 * timestampOf('date') // → '2026-03-10T00:00:00Z'
 * ```
 */
export function parseDatedFrontMatter(
  source: string,
  options: Pick<MarkdownParseOptions, 'preset' | 'timeZone'> = {},
): DatedFrontMatter {
  expectOptions(options, 'parseDatedFrontMatter')
  const matter = matterOf(source)
  if (!matter) return { data: {}, timestampOf: () => undefined }
  return {
    data: matter.data,
    timestampOf(key) {
      const date = fullTimestamp(matter.data[key], zoneOf(key, matter, options))
      return typeof date === 'string' && !Number.isNaN(Date.parse(date)) ? date : undefined
    },
  }
}

function matterOf(source: string): WrittenMatter | undefined {
  const text = source.replace(/^\ufeff/, '')
  const taken = takeMatter(text)
  const [, fence, lines = ''] = usual.exec(text) ?? []
  if (!taken && fence === undefined) return undefined
  const { type, value } = taken ?? { type: fence === '+++' ? 'toml' : 'yaml', value: lines }
  // Of a key that is there twice, most tools take the last in such files.
  return type === 'toml' ? readToml(value, 1) : readYaml(value, 1, false)
}

const usual = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?<=\n)\1[ \t]*(?:\r?\n|$)/
