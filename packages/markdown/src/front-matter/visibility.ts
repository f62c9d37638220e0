import type { Issue } from '@standfirst/core'
import { isReadableDate } from './full-timestamp.ts'
import { plainName } from './plain-name.ts'
import type { MarkdownPreset } from './preset.ts'
import { heldBack, secret, shown, unclear, unreadDate } from './visibility-issues.ts'
import {
  containers,
  expiring,
  type Flag,
  flags,
  flagsOf,
  held,
  own,
  publishedIsFlag,
  publishing,
  secrets,
} from './visibility-keys.ts'
import type { WrittenMatter } from './written-matter.ts'
import { lower, yesOrNo } from './yes-or-no.ts'

type Members = Readonly<Record<string, unknown>>

/** What front matter says of whether, from when and until when readers see an article. */
export interface Visibility {
  /** The key that holds it back, with those that it stands in; none if it is not held back. */
  heldBy?: readonly string[] | undefined
  /** Dates before which it is not to be seen, by their keys. */
  from: readonly (readonly [key: string, date: string])[]
  /** Dates from which it is not to be seen any more, by their keys. */
  until: readonly (readonly [key: string, date: string])[]
  /** The keys that say nothing else. */
  keys: readonly string[]
  issues: readonly Issue[]
}

/**
 * Read the keys by which site generators hold an article back, whatever tool the file is for: what
 * looks held back is held back. Their case, and `_` and `-` in them, do not matter.
 *
 * A value that is no yes and no no is an error. What the tool itself would publish is reported.
 *
 * @param valueAt - Says how a value was written, for messages: texts stand in quotes where that is unknown.
 * @see {@link https://gohugo.io/content-management/front-matter/}
 * @see {@link https://gohugo.io/content-management/build-options/}
 * @see {@link https://jekyllrb.com/docs/front-matter/}
 * @see {@link https://www.getzola.org/documentation/content/page/}
 * @see {@link https://www.11ty.dev/docs/permalinks/#skip-writing-to-the-file-system}
 * @see {@link https://help.obsidian.md/publish/publish}
 * @see {@link https://dg-docs.ole.dev/getting-started/02-commands/}
 * @see {@link https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter}
 * @see {@link https://docs.getpelican.com/en/latest/content.html}
 */
export function readVisibility(
  data: Members,
  preset: MarkdownPreset | undefined,
  valueAt: WrittenMatter['valueAt'] = () => undefined,
): Visibility {
  const issues: Issue[] = []
  const keys: string[] = []
  const from: [string, string][] = []
  const until: [string, string][] = []
  let heldBy: readonly string[] | undefined
  const asWritten = (path: readonly string[], value: unknown) => {
    const written = valueAt(path)
    return value === null ? (written?.text ?? '') : shown(value, written?.isPlain ?? false)
  }
  const hold = (path: readonly string[], value: unknown) => {
    heldBy ??= path
    const isUsual = (typeof value === 'boolean' || preset === 'pelican') && usual(path, preset)
    if (!isUsual) issues.push(heldBack(path, asWritten(path, value)))
  }
  const judge = (path: readonly string[], value: unknown, shows: boolean, isStrict: boolean) => {
    const answer = yesOrNo(value)
    if (answer === undefined && isStrict) issues.push(unclear(path, asWritten(path, value), shows))
    if (answer !== undefined && answer !== shows) hold(path, value)
  }
  for (const [key, value] of Object.entries(data)) {
    const name = plainName(key)
    if (publishing.has(name) && isReadableDate(value)) {
      from.push([key, String(value)])
    } else if (name === 'publishdate' && value != null) {
      issues.push(unreadDate(key, asWritten([key], value)))
    } else if (expiring.has(name) && value != null) {
      keys.push(key)
      if (isReadableDate(value)) until.push([key, String(value)])
      else issues.push(unreadDate(key, asWritten([key], value)))
    } else if (name === 'published' && value === null && preset !== undefined) {
      keys.push(key)
      // Elsewhere it is a template's field for a date that nobody filled in.
      if (publishedIsFlag.has(preset)) hold([key], value)
    } else if (name === 'dgpublish' && value === null) {
      keys.push(key)
      // A box that nobody ticked.
      hold([key], value)
    } else if (flagOf(name, preset)) {
      const [shows, isStrict] = flagOf(name, preset) as Flag
      if (!isStrict && yesOrNo(value) === undefined) continue
      keys.push(key)
      judge([key], value, shows, isStrict)
    } else if (name === 'build' && typeof value === 'object' && value) {
      keys.push(key)
      for (const [option, set] of Object.entries(value)) {
        const isNever = [false, 'never', 'link'].includes(lower(set) as string | false)
        if (isNever && ['render', 'list'].includes(plainName(option))) hold([key, option], set)
        else if (plainName(option) === 'render' && lower(set) !== 'always') {
          judge([key, option], set, true, true)
        }
      }
    } else if (
      preset === 'hugo' &&
      name === 'build' &&
      [false, 'never'].includes(lower(value) as string)
    ) {
      keys.push(key)
      hold([key], value)
    } else if (containers.has(name) && isMembers(value)) {
      // The tool asks nothing of what stands there, and its theme may.
      for (const [path, set] of flagsIn(value, [key])) hold(path, set)
    } else if (name === 'permalink' && (yesOrNo(value) === false || isNoFile(value))) {
      keys.push(key)
      hold([key], value)
    } else if (name === 'eleventycomputed' && typeof value === 'object' && value) {
      const computed = readVisibility(value as Members, preset, (path) => valueAt([key, ...path]))
      issues.push(...computed.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] })))
      if (computed.heldBy) heldBy ??= [key, ...computed.heldBy]
    } else if (secrets.has(name) && isSecret(value)) {
      keys.push(key)
      hold([key], secret)
    } else if (
      preset === 'pelican' &&
      key.toLowerCase() === 'save_as' &&
      !String(value ?? '').trim()
    ) {
      keys.push(key)
      hold([key], value)
    } else if (preset === 'pelican' && name === 'status') {
      keys.push(key)
      // It leaves out what has a state that it doesn't know, and publishes what has none.
      if (lower(value) !== 'published') hold([key], value)
      if (value === '') issues.push(heldBack([key], asWritten([key], value)))
    } else if (isState(key, name, value, preset)) {
      keys.push(key)
      if (lower(value) !== 'published') hold([key], value)
    }
  }
  return { heldBy, from, until, keys, issues }
}

function flagOf(name: string, preset: MarkdownPreset | undefined): Flag | undefined {
  if (preset && flagsOf[preset]?.includes(name)) return [true, false]
  return flags.get(name)
}

/** What members say no to that shows an article, or yes to that does not; within others, too. */
function flagsIn(members: Members, path: readonly string[]): [readonly string[], unknown][] {
  return Object.entries(members).flatMap(([key, value]): [readonly string[], unknown][] => {
    const own = [...path, key]
    const name = plainName(key)
    if (isMembers(value)) return containers.has(name) && own.length < 5 ? flagsIn(value, own) : []
    const answer = yesOrNo(value)
    const [shows] = flags.get(name) ?? []
    return answer !== undefined && shows !== undefined && answer !== shows ? [[own, value]] : []
  })
}

/** Whether it is one that somebody set: words that readers must know, or a yes. */
function isSecret(value: unknown): boolean {
  if (value == null || value === '' || yesOrNo(value) === false) return false
  return typeof value !== 'object' || Object.values(value).some((one) => isSecret(one))
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a `permalink` names addresses, but none that is built. */
function isNoFile(value: unknown): boolean {
  if (!isMembers(value)) return false
  return !('build' in value) || yesOrNo(value.build) === false
}

/** Whether it is a state that a tool has, and not the article's own. */
function isState(
  key: string,
  name: string,
  value: unknown,
  preset: MarkdownPreset | undefined,
): boolean {
  if (name === 'state' || name === 'access') return isHeld(value) && value !== 'paid'
  if (name !== 'status' && name !== 'visibility') return false
  if (key === 'status' && (value === 'draft' || value === 'withheld')) return false
  return (preset !== undefined && lower(value) === 'published') || isHeld(value)
}

/** Whether it says so, also with a sign before it or in a list, as editors of properties write it. */
function isHeld(value: unknown): boolean {
  return [value].flat(Number.POSITIVE_INFINITY).some(
    (one) =>
      typeof one !== 'object' &&
      held.has(
        String(lower(one))
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
      ),
  )
}

function usual([key = '']: readonly string[], preset: MarkdownPreset | undefined): boolean {
  const name = plainName(key)
  return preset === undefined
    ? name === 'draft' || name === 'published'
    : (own[preset]?.includes(name) ?? false)
}
