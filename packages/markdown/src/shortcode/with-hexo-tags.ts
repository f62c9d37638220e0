import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { meaningInHexo, plain } from './hexo-tags.ts'
import { hiddenRanges } from './hidden-ranges.ts'
import { endOfMatter, saysTagsRun } from './matter-in-tree.ts'
import { referenceOf } from './reference.ts'
import { findShortcodes, type Shortcode } from './shortcode.ts'
import { isMdx, syntaxOf } from './syntaxes.ts'
import type { SourceEdit } from './tool-form.ts'
import { withEdits } from './with-edits.ts'

/**
 * Write the tags of Hexo as the Markdown that they show: quotations, pictures and links. Of what names a file that is
 * not known the words are kept, and that is reported. The lines of the text stay where they are.
 *
 * @see {@link https://hexo.io/docs/tag-plugins}
 */
export function withHexoTags<Parsed extends { root: Root; file: VFile; issues?: Issue[] }>(
  parsed: Parsed,
  parseTree: (source: string) => Root,
  { path, preset, resolveReference }: MarkdownParseOptions,
): Parsed & { issues: Issue[] } {
  const source = String(parsed.file)
  const start = endOfMatter(parsed.root)
  const syntax = syntaxOf(preset, path)
  const issues = [...(parsed.issues ?? [])]
  const isRun = preset === 'hexo' && !isMdx(preset, path) && saysTagsRun(source.slice(0, start))
  if (!isRun || !syntax || !source.includes('{%')) return { ...parsed, issues }
  const { toPoint } = location(parsed.file)
  const found = findShortcodes(source, start, hiddenRanges(parsed.root, source), syntax)
  const ends = endsOf(found)
  const edits: SourceEdit[] = []
  for (const one of found) {
    const { from, to } = one
    const end = ends.get(one)
    const meaning = meaningInHexo(one, end !== undefined)
    if (meaning?.prefix !== undefined && end) {
      edits.push(...blockEdits(source, one, end, { ...meaning, prefix: meaning.prefix }))
    } else if (meaning) edits.push({ from, to, text: meaning.text })
    else {
      const named = referenceOf(one, source.slice(from, to), 'hexo')
      const isIncluded = one.name === 'include_code'
      const isOwn = isIncluded || /^(?:post|asset)_(?:link|img)$/.test(one.name)
      if (!isOwn || (!named && !isIncluded) || source.slice(from, to).includes('\n')) continue
      edits.push({ from, to, text: plain(named?.label || named?.path || '') })
      const isMissing = resolveReference !== undefined && !isIncluded
      const fate = isIncluded ? 'it was left out' : 'its words were kept'
      const [first, last] = [toPoint(from), toPoint(to)]
      const shown = source.slice(from, Math.min(to, from + 60))
      issues.push({
        code: isMissing ? 'dead-link' : 'unsupported-shortcode',
        severity: 'warning',
        message: isMissing
          ? `Found \`${shown}\`, ${one.name === 'asset_img' ? 'a picture' : 'a link to a file'} that is not there, expected one of the site: ${fate}`
          : `Found \`${shown}\`, a tag of Hexo, expected Markdown: ${fate}`,
        path: [],
        fix: isMissing
          ? `Correct the name of the file, or remove the ${one.name === 'asset_img' ? 'tag' : 'link'}.`
          : 'Write as Markdown what it shows.',
        ...(first && last && { position: { start: first, end: last } }),
      })
    }
  }
  return { ...withEdits(parsed, edits, parseTree), issues }
}

/** The tag that ends each, where nothing of its name stands between the two. */
function endsOf(found: readonly Shortcode[]): Map<Shortcode, Shortcode> {
  const ends = new Map<Shortcode, Shortcode>()
  const open: Shortcode[] = []
  for (const one of found) {
    if (!one.closes) {
      open.push(one)
      continue
    }
    const at = open.findLastIndex(({ name }) => name === one.name)
    const begun = open[at]
    if (!begun) continue
    ends.set(begun, one)
    open.length = at
  }
  return ends
}

/** A quotation: each line between the tags gets its sign. */
function blockEdits(
  source: string,
  open: Shortcode,
  close: Shortcode,
  { end = '', prefix, text }: { end?: string; prefix: string; text: string },
): SourceEdit[] {
  const lineFrom = source.lastIndexOf('\n', open.from - 1) + 1
  const indent = source.slice(lineFrom, open.from)
  if (!/^[ \t>]*$/.test(indent)) return []
  const inner = source.slice(open.to, close.from)
  if (!inner.includes('\n')) {
    const words = `${text || prefix}${text ? ' ' : ''}`
    return [
      { from: open.from, to: open.to, text: words },
      { from: close.from, to: close.to, text: '' },
    ]
  }
  const edits: SourceEdit[] = [{ from: open.from, to: open.to, text: text || prefix }]
  for (
    let at = source.indexOf('\n', open.to);
    at >= 0 && at < close.from;
    at = source.indexOf('\n', at + 1)
  ) {
    const line = at + 1
    const isLast = source.slice(line, close.from).trim() === ''
    if (isLast) break
    const isIn = source.startsWith(indent, line)
    const from = isIn ? line + indent.length : line
    edits.push({ from, to: from, text: isIn ? prefix : indent + prefix })
  }
  return [...edits, { from: close.from, to: close.to, text: end }]
}
