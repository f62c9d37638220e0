import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'
import type { Position } from 'unist'
import type { MarkdownPreset } from './preset.ts'
import { fromPreset } from './preset-metadata.ts'
import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'
import { unreadable, type WrittenMatter } from './written-matter.ts'

/** The metadata at the top of a file. */
export interface FrontMatter extends WrittenMatter {
  /** The path of the article's address, or its last part, where a tool's key says it. */
  path?: string | undefined
  /** Its first line; the beginning of the file, if there is none. */
  position: Position
  /** Offset where it ends in the source. */
  end: number
  /** Whether the tool that the file is for runs tags in it: a key can switch that off. */
  runsTags: boolean
}

type Members = Record<string, unknown>

/**
 * Read the front matter of a tree; it is taken out of the tree.
 *
 * @param source - What the tree was parsed from.
 */
export function readFrontMatter(
  root: Root,
  source: string,
  preset: MarkdownPreset | undefined,
): FrontMatter {
  const [first] = root.children as { type: string; value?: string; position?: Position }[]
  if (first?.type !== 'yaml' && first?.type !== 'toml') {
    const start = { line: 1, column: 1 }
    return {
      data: {},
      issues: leftOpen(source),
      position: { start, end: start },
      end: 0,
      runsTags: true,
      positionOf: () => undefined,
    }
  }
  root.children.shift()
  const { position, value = '' } = first
  const line = position?.start.line ?? 1
  const start = { line, column: 1 }
  const written: FrontMatter = {
    ...(first.type === 'yaml' ? readYaml(value, line) : readToml(value, line)),
    position: { start, end: { line, column: 4 } },
    end: position?.end.offset ?? 0,
    runsTags: true,
  }
  return preset ? withoutPreset(written, preset) : written
}

/** The article's own keys for those of a tool. */
function withoutPreset(written: FrontMatter, preset: MarkdownPreset): FrontMatter {
  const { data, issues, keys, path } = fromPreset(written.data, preset)
  const found = issues.map((issue): Issue => {
    const position = written.positionOf(issue.path)
    return position ? { ...issue, position } : issue
  })
  return {
    ...written,
    data,
    path,
    runsTags: runsTags(written.data),
    issues: [...written.issues, ...found],
    positionOf([member, ...rest]) {
      const key = keys.get(String(member)) ?? (member === undefined ? [] : [member])
      return written.positionOf([...key, ...rest])
    },
  }
}

/**
 * Whether no key says that tags are not to be run.
 *
 * @see {@link https://jekyllrb.com/docs/liquid/tags/}, {@link https://www.11ty.dev/docs/template-overrides/}
 */
function runsTags({
  render_with_liquid: liquid,
  templateEngineOverride: engines,
}: Members): boolean {
  const isPlain = engines === false || engines === 'md' || engines === ''
  return liquid !== false && !isPlain
}

/** Tell of front matter that no line ends: all of it is text. */
function leftOpen(source: string): Issue[] {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n["']?[\w.-]+["']?[ \t]*[:=]/.exec(source)?.[1]
  if (fence === undefined) return []
  const issue = unreadable(`it has no end, expected a line \`${fence}\` after it`, {
    line: 1,
    column: 1,
  })
  return [{ ...issue, severity: 'warning', fix: `Add a line \`${fence}\` where it ends.` }]
}
