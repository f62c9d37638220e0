import type { Issue } from '@standfirst/core'
import { guessPreset } from '../config/guess-preset.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { readText } from '../source/read-text.ts'
import type { SourceEntry } from '../source/source-entry.ts'
import { gatherAlike } from './gather-alike.ts'
import { openText } from './paid-text.ts'

/**
 * The issues of a publication for people: what the configuration accepts is left out, and what is said
 * of many articles alike is said once, with their number.
 *
 * @param issues - As they were found; those of an article name its file.
 * @param entries - Where articles are from.
 */
export function gatherIssues<One extends Issue>(
  issues: readonly One[],
  entries: readonly SourceEntry[],
  { accept }: Pick<ResolvedConfig, 'accept'>,
): (Issue | One)[] {
  const told = unrepeated(issues).filter(
    ({ code, severity }) => severity === 'error' || !accept.includes(code),
  )
  const foreign = foreignMatter(told, entries)
  const rest = told.filter(({ file }) => !foreign?.files.has(file ?? ''))
  let gathered: (Issue | One)[] = gatherAlike(rest)
  for (const [isAlike, toldOnce, least = 2] of alike) {
    const found = gathered.filter(isAlike)
    if (found.length < least) continue
    gathered = [...gathered.filter((issue) => !isAlike(issue)), toldOnce(found)]
  }
  if (foreign) gathered.push(foreign.issue)
  return gathered
}

/**
 * What several outputs found is said once; so is that a section is empty, or for paying readers, or a picture
 * without words, which the gate, lint and outputs say in other words. A publication's feed lacks a time only where it has no articles yet, which its
 * author knows or is told.
 */
export function unrepeated<One extends Issue>(issues: readonly One[]): readonly One[] {
  const seen = new Set<string>()
  // It says that feeds leave it out, too.
  const isOpen = issues.some(({ code }) => code === 'open-paid-text')
  return issues.filter(({ code, file, message, path, position }) => {
    if (code === 'missing-update' || (isOpen && code === 'paid-section')) return false
    const isSame = inManyWords.has(code) && path.length > 0
    const words = isSame ? '' : [message, position?.start.line]
    // The gate tells of the picture, lint of its words.
    const place = code === 'missing-alt' && path.at(-1) === 'alt' ? path.slice(0, -1) : path
    const key = JSON.stringify([code, file, place, words])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const inManyWords: ReadonlySet<string> = new Set(['empty-section', 'missing-alt', 'paid-section'])

/** What many articles have alike, how it is said of all of them, and from how many on. */
const alike: readonly (readonly [
  isAlike: (issue: Issue) => boolean,
  toldOnce: (issues: readonly Issue[]) => Issue,
  least?: number,
])[] = [
  [
    ({ code, message }) => code === 'summary-from-text' && !message.endsWith('title was taken'),
    withoutSummary,
  ],
  [({ code, message }) => code === 'undated-page' && message.endsWith('left out'), pages],
  [({ code, message }) => code === 'undated-page' && message.includes('in no list'), shownPages],
  [({ code }) => code === 'missing-package', ([first]) => first as Issue],
  [
    ({ code, file, path }) => code === 'missing' && path[0] === 'publishedAt' && file !== undefined,
    undated,
  ],
  [
    ({ code, message }) =>
      code === 'unused-field' && message.includes('says nothing of an article'),
    unusedKeys,
    4,
  ],
  [({ code }) => code === 'open-paid-text', (issues) => openText(filesOf(issues))],
  [({ code }) => code === 'paid-section', paidSections],
]

/** What is for paying readers in each article is left out alike. */
function paidSections(issues: readonly Issue[]): Issue {
  const files = filesOf(issues)
  const [first] = issues
  const where =
    files.length > 1 ? ` in ${files.length} articles (the first is \`${files[0]}\`)` : ''
  return {
    code: 'paid-section',
    severity: 'warning',
    message: `Found ${issues.length} sections for paying readers${where}, expected none where everyone reads: they were left out of feeds and messages`,
    path: [],
    ...(files.length === 1 && { file: files[0] }),
    fix: first?.fix ?? '',
  }
}

function filesOf(issues: readonly Issue[]): string[] {
  return [...new Set(issues.flatMap(({ file }) => file ?? []))]
}

/** Keys of a theme stand in each of its files. */
function unusedKeys(issues: readonly Issue[]): Issue {
  const keys = [...new Set(issues.map(({ path }) => String(path[0])))]
  const files = new Set(issues.map(({ file }) => file))
  const some = keys.slice(0, 20).map((key) => `\`${key}\``)
  const more = keys.length > some.length ? ` and ${keys.length - some.length} more` : ''
  const place = files.size > 1 ? `${files.size} articles (the first is ` : ''
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found ${some.join(', ')}${more} in ${place}\`${issues[0]?.file}\`${place && ')'}, which say nothing of an article, expected keys that do: they were ignored`,
    path: [],
    fix: "Leave those that your theme uses; correct what is misspelled. Or accept this in the configuration: `accept: ['unused-field']`.",
  }
}

function withoutSummary(issues: readonly Issue[]): Issue {
  // Each tool has a key of its own.
  const keys = [...new Set(issues.map(({ message }) => /`(\w+)`/.exec(message)?.[1] ?? 'summary'))]
  return {
    code: 'summary-from-text',
    severity: 'warning',
    message: `Found ${issues.length} articles without a ${keys.map((key) => `\`${key}\``).join(' or ')} (the first is \`${issues[0]?.file}\`), expected one in each: the beginning of the text was taken`,
    path: [],
    fix: "Write one in the front matter of each, or accept this in the configuration: `accept: ['summary-from-text']`.",
  }
}

function pages(issues: readonly Issue[]): Issue {
  return {
    code: 'undated-page',
    severity: 'warning',
    message: `Found ${issues.length} files without a date (the first is \`${issues[0]?.file}\`), expected one in each article: they were taken for pages that are none, and left out`,
    path: [],
    fix: `${issues[0]?.fix ?? ''} In a configuration, \`pages.folder\` makes pages of all files in a folder, and \`ignore\` leaves files out.`,
  }
}

function shownPages(issues: readonly Issue[]): Issue {
  return {
    code: 'undated-page',
    severity: 'warning',
    message: `Found ${issues.length} files without a date (the first is \`${issues[0]?.file}\`), expected one in each article: they were taken for pages that are no articles, in no list and no feed`,
    path: [],
    fix: issues[0]?.fix ?? '',
  }
}

function undated(issues: readonly Issue[]): Issue {
  return {
    code: 'missing',
    severity: 'error',
    message: `Found ${issues.length} articles without a date (the first is \`${issues[0]?.file}\`), expected one in each`,
    path: ['publishedAt'],
    fix: `${issues[0]?.fix ?? ''} Or move such files into the folder of \`pages\`; \`ignore\` of the source leaves files out.`,
  }
}

/** Files that the gate refused because their front matter is for another tool. */
function foreignMatter(
  issues: readonly Issue[],
  entries: readonly SourceEntry[],
): { files: ReadonlySet<string>; issue: Issue } | undefined {
  const lacking = new Set(
    issues.flatMap(({ code, file, path }) =>
      file !== undefined && code === 'missing' && path[0] === 'publishedAt' ? file : [],
    ),
  )
  const plain = entries.filter(
    (entry) =>
      lacking.has(entry.key) &&
      entry.origin.kind === 'markdown' &&
      !entry.origin.preset &&
      hasMatter.test(beginning(entry)),
  )
  // Who writes other articles with Standfirst's own keys has misspelled one in these.
  if (
    plain.length < 2 ||
    entries.slice(0, 100).some((entry) => !lacking.has(entry.key) && isOwn(entry))
  )
    return undefined
  const [first] = plain
  const found = guessPreset(plain.slice(0, 30).map(beginning))
  if (!found || !first) return undefined
  return {
    files: new Set(plain.map(({ key }) => key)),
    issue: {
      code: 'foreign-front-matter',
      severity: 'error',
      message: `Found ${plain.length} files whose front matter looks like that of ${found.name} (the first is \`${first.key}\`), expected Standfirst's own keys: none of them was read`,
      path: [],
      fix: `Add \`preset: '${found.preset}'\` to the source in the configuration, or \`--preset ${found.preset}\` to the command.`,
    },
  }
}

/** Fences, JSON, or a first line with a key, as Pelican has it. */
const hasMatter = /^\ufeff?(?:---|\+\+\+|;;;|\{|[A-Za-z][\w-]*:)/

function isOwn(entry: SourceEntry): boolean {
  const isPlain = entry.origin.kind === 'markdown' && !entry.origin.preset
  return isPlain && /^publishedAt[ \t]*[:=]/m.test(beginning(entry))
}

function beginning({ origin }: SourceEntry): string {
  try {
    return origin.kind === 'markdown' ? (readText(origin.file).text ?? '').slice(0, 4000) : ''
  } catch {
    return ''
  }
}
