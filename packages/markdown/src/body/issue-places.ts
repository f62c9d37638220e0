import type { Issue } from '@standfirst/core'
import type { Position } from 'unist'
import { adviseOnMetadata } from '../front-matter/advise-on-metadata.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import type { MarkdownParseOptions } from '../parse-options.ts'
import type { PlacedSection } from './to-sections.ts'

/** Issues in the order of their lines, with the name of the file. */
export function inFile(issues: readonly Issue[], file: string | undefined): Issue[] {
  return issues
    .map((issue) => (file === undefined ? issue : { file, ...issue }))
    .sort((one, other) => offset(one) - offset(other))
}

function offset({ position }: Issue): number {
  return position ? position.start.line * 1e6 + position.start.column : Number.POSITIVE_INFINITY
}

/** Without what is missing only because its key is misspelt, which is told as that. */
export function withoutRenamed(issues: readonly Issue[]): Issue[] {
  const renamed = issues.flatMap(({ code, fix }) => {
    const key =
      code === 'unknown-key' && /^Rename it to `(\w+)`(?:, or remove it)?$/.exec(fix ?? '')
    return key ? key[1] : []
  })
  const left = issues.filter(
    ({ code, path }) =>
      code !== 'missing' || path.length !== 1 || !renamed.includes(String(path[0])),
  )
  // What is missing may say itself which key to rename: that is where it belongs.
  return left.flatMap((issue) => {
    const { code, fix, path } = issue
    if (path.length !== 1) return issue
    const key = code === 'missing' ? /^Rename `([^`]+)` to /.exec(fix ?? '')?.[1] : undefined
    const other = left.find((one) => one.code === 'unknown-key' && one.path[0] === key)
    if (other?.position) return { ...issue, position: other.position }
    return code === 'unknown-key' && left.some((one) => isOfKey(one, path[0])) ? [] : issue
  })
}

function isOfKey({ code, fix }: Issue, key: unknown): boolean {
  return code === 'missing' && fix?.startsWith(`Rename \`${key}\` to `) === true
}

/** An issue with the place in the file that its path leads to. */
export function place(
  issue: Issue,
  matter: FrontMatter,
  placed: readonly PlacedSection[],
  preset: MarkdownParseOptions['preset'],
): Issue {
  const file = matter.fileOf?.(String(issue.path[0]))
  if (file !== undefined) return { ...issue, file }
  const position = positionOf(issue.path, matter, placed)
  const advised = issue.path[0] === 'sections' ? issue : adviseOnMetadata(issue, matter, preset)
  return position ? { ...advised, position } : advised
}

/** The place in a file that a path leads to, as far down as it is known. */
export function positionOf(
  path: Issue['path'],
  matter: FrontMatter,
  placed: readonly PlacedSection[],
): Position | undefined {
  const [top, index, ...rest] = path
  if (top !== 'sections' || typeof index !== 'number') {
    return matter.positionOf(path) ?? matter.position
  }
  let position: Position | undefined = placed[index]?.position
  let value: unknown = placed[index]?.section
  for (const key of rest) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break
    value = (value as Record<string | number, unknown>)[key]
    position = (value as { position?: Position } | null)?.position ?? position
  }
  return position
}

/** An issue of a text that a line was put above. */
export function lineAbove(issue: Issue): Issue {
  const { position } = issue
  if (!position) return issue
  const up = ({ column, line, offset }: Position['start']) => ({
    column,
    line: Math.max(1, line - 1),
    ...(offset !== undefined && { offset: Math.max(0, offset - 1) }),
  })
  return { ...issue, position: { start: up(position.start), end: up(position.end) } }
}
