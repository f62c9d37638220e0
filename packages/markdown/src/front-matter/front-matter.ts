import type { Article } from '@standfirst/core'
import type { Root } from 'mdast'
import { stringify as stringifyToml } from 'smol-toml'
import { stringify } from 'yaml'
import { withSafeAddresses } from '../body/safe-addresses.ts'
import { writeMarkdown } from '../write/write-markdown.ts'
import { matterSigns } from './cut-matter-comments.ts'
import { writeMetaLines } from './meta-lines.ts'
import { plainYaml, yamlStyle } from './plain-yaml.ts'
import type { MarkdownPreset } from './preset.ts'
import { presets } from './presets.ts'
import { toPreset } from './to-preset.ts'

/**
 * The metadata of an article as front matter: everything but its sections and what has its default.
 *
 * In YAML, every text is in double quotes, and what some versions of YAML read in another way is escaped, so
 * that YAML 1.1 and 1.2 read the same.
 *
 * @param article - Article; it is not changed.
 * @param preset - Tool whose keys it has (default: the article's own, in YAML).
 * @param fingerprint - Fingerprint to stand beside it (default: none).
 * @param timeZone - IANA name of the zone of a tool whose dates say no offset.
 * @returns The block with its fences and a final newline.
 */
export function frontMatter(
  article: Article,
  preset?: MarkdownPreset,
  fingerprint?: string,
  timeZone = 'UTC',
): string {
  const {
    schemaVersion: _version,
    sections: _sections,
    id,
    title,
    url,
    type,
    status,
    ...rest
  } = article
  const kept = Object.entries(rest).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0),
  )
  const data = {
    title,
    ...(id !== url && { id }),
    url,
    ...(type !== 'article' && { type }),
    ...(status !== 'published' && { status }),
    ...Object.fromEntries(kept),
    ...(fingerprint && { fingerprint }),
  }
  // An article that skipped the gate may have members of its own, with anything in them.
  const plain = JSON.parse(JSON.stringify(data, withoutBigInts))
  const safe = withSafeAddresses(plain) as Record<string, unknown>
  const members = preset
    ? toPreset(safe, preset, timeZone, (text) => markdownOf(text, preset))
    : safe
  if (preset && presets[preset].fences === 'toml') {
    return `+++\n${stringifyToml(members).trimEnd().replace(commentSigns, escaped)}\n+++\n`
  }
  if (preset && presets[preset].fences === 'lines') return writeMetaLines(members)
  const yaml = plainYaml(members) ?? stringify(members, yamlStyle)
  return `---\n${yaml.replace(ambiguous, escaped).replace(commentSigns, escaped)}---\n`
}

function markdownOf(value: string, preset: MarkdownPreset): string {
  const children: Root['children'] = [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  return writeMarkdown({ type: 'root', children }, preset)
}

function withoutBigInts(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? undefined : value
}

// What both find stands between double quotes.
const commentSigns = new RegExp(matterSigns, 'g')
const ambiguous = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
