import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'
import type { Position } from 'unist'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { cutMatterComments } from './cut-matter-comments.ts'
import { fromPreset } from './from-preset.ts'
import { heldByPath } from './held-by-path.ts'
import type { InheritedMatter } from './inherited-matter.ts'
import { inheritedMembers } from './inherited-members.ts'
import { readMetaLines } from './meta-lines.ts'
import type { MarkdownPreset } from './preset.ts'
import { presets } from './presets.ts'
import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'
import { reportMisplaced } from './report-misplaced.ts'
import { reportUnread } from './report-unread.ts'
import { siteKeys } from './site-keys.ts'
import { readVisibility, type Visibility } from './visibility.ts'
import { withInherited } from './with-inherited.ts'
import type { WrittenMatter } from './written-matter.ts'

/** The metadata at the top of a file. */
export interface FrontMatter extends WrittenMatter {
  /** The path of the article's address, or its last part, where a tool's key says it. */
  path?: string | undefined
  /** The key of the tool that each member was read from, if there is a tool. */
  keys?: ReadonlyMap<string, readonly string[]> | undefined
  /** The file that says a member, where another than the article's does. */
  fileOf?: ((member: string) => string | undefined) | undefined
  /** How it is written; `undefined` if there is none. */
  form?: 'json' | 'toml' | 'yaml' | undefined
  /** Its first line; the beginning of the file, if there is none. */
  position: Position
  /** Offset where it ends in the source. */
  end: number
  /** Whether the tool that the file is for runs tags in it: a key can switch that off. */
  runsTags: boolean
  /** What ends the excerpt in the text, where Jekyll's front matter says it. */
  separator?: unknown
  /** Whether, from when and until when readers see the article. */
  visibility: Visibility
}

type Members = Record<string, unknown>

interface MatterNode {
  type: string
  value?: string
  position?: Position
  data?: { fence?: number }
}

/**
 * Read the front matter of a tree; it is taken out of the tree.
 *
 * @param source - What the tree was parsed from.
 */
export function readFrontMatter(
  root: Root,
  source: string,
  { inherited: given = [], onMatter, path, preset, timeZone }: MarkdownParseOptions,
): FrontMatter {
  const leftOut = heldByPath(path, preset)
  const inherited = leftOut ? [...given, { data: {}, leftOut }] : given
  const [first] = root.children as MatterNode[]
  if (first?.type !== 'yaml' && first?.type !== 'toml') {
    const start = { line: 1, column: 1 }
    const visibility = withInherited(readVisibility({}, preset), {}, inherited, preset)
    return withStatus({
      ...(preset ? givenTo(preset, inherited, timeZone) : { data: {} }),
      issues: [...reportUnread(source), ...reportMisplaced(source, 0), ...visibility.issues],
      position: { start, end: start },
      end: 0,
      runsTags: true,
      visibility,
      positionOf: () => undefined,
      valueAt: () => undefined,
    })
  }
  root.children.shift()
  const { data: taken, position, value = '' } = first
  const line = taken?.fence ?? position?.start.line ?? 1
  const start = { line: Math.max(line, 1), column: 1 }
  const matter = readMatter(first.type, value, line, preset)
  const seen = readVisibility(matter.data, preset, matter.valueAt)
  const visibility = withInherited(seen, matter.data, inherited, preset)
  const other = onMatter?.(matter.data) ?? (preset ? undefined : siteKeys(matter.data))
  const end = position?.end.offset ?? 0
  const written: FrontMatter = {
    ...matter,
    data: without(matter.data, other?.keys ?? []),
    form: first.type === 'yaml' && value.trimStart().startsWith('{') ? 'json' : first.type,
    issues: [
      ...matter.issues,
      ...reportMisplaced(source, end),
      ...placed([...visibility.issues, ...(other?.issues ?? [])], matter),
    ],
    position: { start, end: { ...start, column: 4 } },
    end,
    runsTags: true,
    separator: matter.data.excerpt_separator,
    visibility,
  }
  const own = preset
    ? withoutPreset(written, preset, { inherited, timeZone })
    : withoutKeys(written)
  return withStatus(withoutSections(cutMatterComments(own, value, preset)))
}

function readMatter(
  type: string,
  text: string,
  line: number,
  preset: MarkdownPreset | undefined,
): WrittenMatter {
  if (type === 'toml') return readToml(text, line)
  const isLines = preset !== undefined && presets[preset].fences === 'lines'
  if (isLines) return readMetaLines(text, line)
  // Hexo reads two spaces for a tab.
  const spaced = preset === 'hexo' ? text.replace(/^\t+/gm, (all) => '  '.repeat(all.length)) : text
  return readYaml(spaced, line)
}

/** What holds an article back stands before what its status says; a status that holds it back is kept. */
function withStatus(matter: FrontMatter): FrontMatter {
  const { data, positionOf, visibility } = matter
  const { heldBy } = visibility
  if (!heldBy || data.status === 'draft' || data.status === 'withheld') return matter
  return {
    ...matter,
    data: { ...data, status: 'draft' },
    positionOf: (path) => positionOf(path[0] === 'status' ? heldBy : path),
  }
}

/** The text stands below the front matter: sections in it are told of, for they would be lost. */
function withoutSections(matter: FrontMatter): FrontMatter {
  const { sections, ...data } = matter.data
  if (sections == null || (Array.isArray(sections) && sections.length === 0)) return matter
  const issue: Issue = {
    code: 'unused-field',
    severity: 'warning',
    message:
      'Found `sections` in the front matter, expected the text below it: they were ignored, and what they say is in no output',
    path: ['sections'],
    fix: 'Write the text as Markdown below the front matter, or save the article as JSON.',
  }
  return { ...matter, data, issues: [...matter.issues, ...placed([issue], matter)] }
}

/** Front matter with the article's own keys, without those that are read elsewhere. */
function withoutKeys(written: FrontMatter): FrontMatter {
  const { from, keys, until } = written.visibility
  const dated = 'publishedAt' in written.data ? from : []
  const known = [...keys, ...dated.map(([key]) => key), ...until.map(([key]) => key)]
  return { ...written, data: without(written.data, known) }
}

function without(data: Members, keys: readonly string[]): Members {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)))
}

function placed(issues: readonly Issue[], { positionOf }: WrittenMatter): Issue[] {
  return issues.map((issue) => {
    const position = issue.file === undefined ? positionOf(issue.path) : undefined
    return position ? { ...issue, position } : issue
  })
}

/** The article's own keys for those of a tool, and what other files say where there is none. */
function withoutPreset(
  written: FrontMatter,
  preset: MarkdownPreset,
  { inherited = [], timeZone }: Pick<MarkdownParseOptions, 'inherited' | 'timeZone'>,
): FrontMatter {
  const { from, keys: flags } = written.visibility
  const readElsewhere = [...flags, ...from.map(([key]) => key)]
  const { data, issues, keys, path } = fromPreset(written.data, preset, readElsewhere, timeZone)
  const inFile = ([member, ...rest]: readonly (string | number)[]) => {
    const key = keys.get(String(member)) ?? (member === undefined ? [] : [member])
    return [...key, ...rest]
  }
  const given = givenTo(preset, inherited, timeZone)
  return {
    ...written,
    data: { ...given.data, ...data },
    fileOf: (member) => (Object.hasOwn(data, member) ? undefined : given.fileOf?.(member)),
    keys,
    path,
    runsTags: runsTags(written.data),
    issues: [...written.issues, ...placed(issues, written)],
    positionOf: (path) => written.positionOf(inFile(path)),
    valueAt: (path) => written.valueAt(inFile(path)),
  }
}

/** What other files say of one. */
function givenTo(
  preset: MarkdownPreset,
  inherited: readonly InheritedMatter[],
  timeZone: string | undefined,
): Pick<FrontMatter, 'data' | 'fileOf'> {
  if (inherited.length === 0) return { data: {} }
  const { data, files } = inheritedMembers(inherited, preset, timeZone)
  return { data, fileOf: (member) => files.get(member) }
}

/**
 * Whether no key says that tags are not to be run.
 *
 * @see {@link https://jekyllrb.com/docs/liquid/tags/}, {@link https://www.11ty.dev/docs/template-overrides/},
 *   {@link https://hexo.io/docs/front-matter}
 */
function runsTags({
  disableNunjucks: isOff,
  render_with_liquid: liquid,
  templateEngineOverride: engines,
}: Members): boolean {
  const isPlain = engines === false || engines === 'md' || engines === ''
  return liquid !== false && !isPlain && isOff !== true
}
