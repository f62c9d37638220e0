import type { Issue } from '@standfirst/core'
import type { Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { toolNames } from '../front-matter/tool-names.ts'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { cutText } from './cut-text.ts'
import { hiddenRanges } from './hidden-ranges.ts'
import { referenceOf } from './reference.ts'
import { replaceBlocks } from './replace-blocks.ts'
import { findShortcodes, type Shortcode } from './shortcode.ts'
import { shortcodeContent } from './shortcode-content.ts'
import { isMdx, syntaxOf } from './syntaxes.ts'

/**
 * Read what a tool would run in a text, outside of code: what comes with the tool and has a meaning in
 * the format is put in its place; the rest stays text, and is reported.
 *
 * @param root - Tree with positions; changed in place.
 * @param file - What it was parsed from.
 * @param start - Offset where the body begins.
 */
export function readShortcodes(
  root: Root,
  file: VFile,
  start: number,
  {
    path,
    preset,
    resolveReference,
  }: Pick<MarkdownParseOptions, 'path' | 'preset' | 'resolveReference'>,
  issues: Issue[],
): void {
  const syntax = syntaxOf(preset, path)
  const source = String(file)
  // Eleventy has the tags of Liquid, and so has DEV.
  const tool = preset === 'eleventy' ? 'Liquid' : preset && toolNames[preset]
  const language = isMdx(preset, path) ? 'MDX' : tool
  if (!syntax || source.slice(start).search(syntax.open) < 0) return
  const hidden = hiddenRanges(root, source)
  const found = findShortcodes(source, start, hidden, syntax)
  const { toPoint } = location(file)
  const placeOf = ({ from, to }: Shortcode): Position | undefined => {
    const [begin, end] = [toPoint(from), toPoint(to)]
    return begin && end && { start: begin, end }
  }
  const meanings = found.flatMap((one, index) =>
    meaningOf(one, found[index + 1], source, placeOf(one)),
  )
  const left = replaceBlocks(root, source, meanings)
  const inText = cutText(root, source, left.filter(isCut))
  const unmet = new Set([...left.filter((one) => !isCut(one)), ...inText])
  const met = new Map(meanings.flatMap((one) => (unmet.has(one) ? [] : [[one.of, one]])))
  for (const one of found) {
    const fate = met.has(one) ? met.get(one)?.fate : 'it stays text'
    if (!fate || one.closes) continue
    const position = placeOf(one)
    const named = preset && referenceOf(one, source.slice(one.from, one.to), preset)
    const isFile = named?.form === 'page' || preset === 'hexo'
    if (isFile && named?.path && resolveReference && !resolveReference(named.path)) {
      issues.push({
        code: 'dead-link',
        severity: 'warning',
        message: `Found \`${shown(source, one)}\`, a link to a file that is not there, expected one of the site: ${fate}`,
        path: [],
        fix: 'Correct the name of the file, or remove the link.',
        ...(position && { position }),
      })
      continue
    }
    issues.push({
      code: 'unsupported-shortcode',
      severity: 'warning',
      message: `Found \`${shown(source, one)}\`, ${/^e/.test(syntax.noun) ? 'an' : 'a'} ${syntax.noun} of ${language}, expected Markdown: ${fate}`,
      path: [],
      fix: 'Write as Markdown what it shows.',
      ...(position && { position }),
    })
  }
}

/** Blocks that stand for a shortcode; none, if it only marks something. */
interface Meaning {
  of: Shortcode
  from: number
  to: number
  nodes: RootContent[]
  fate?: string | undefined
}

/**
 * What a shortcode means, as far as it is known.
 *
 * @param next - The shortcode after it.
 */
function meaningOf(
  shortcode: Shortcode,
  next: Shortcode | undefined,
  source: string,
  position: Position | undefined,
): Meaning[] {
  const { closes, from, name, to } = shortcode
  const end = next?.closes && next.name === name ? next : undefined
  if (closes) return []
  if ((name === 'raw' || name === 'verbatim') && end) {
    return [shortcode, end].map((of) => ({ of, from: of.from, to: of.to, nodes: [] }))
  }
  const code = end && codeIn(source.slice(to, end.from), position?.start.column ?? 1)
  const content = shortcodeContent(shortcode, code)
  if (!content) return []
  const nodes = content.nodes.map((node) => (position ? { ...node, position } : node))
  return [{ of: shortcode, from, to: code === undefined ? to : (end?.to ?? to), ...content, nodes }]
}

/** Lines of code without the indent of the list that they stand in. */
function codeIn(text: string, column: number): string {
  const lines = text
    .replace(/^[ \t]*\r?\n/, '')
    .trimEnd()
    .split(/\r?\n/)
  return lines
    .map((line) => {
      const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
      return line.slice(Math.min(indent, column - 1))
    })
    .join('\n')
}

function isCut({ nodes }: Meaning): boolean {
  return nodes.length === 0
}

function shown(source: string, { from, to }: Shortcode): string {
  const text = source.slice(from, Math.min(to, from + 200)).replace(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
