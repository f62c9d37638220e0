import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { endOfMatter } from '../shortcode/matter-in-tree.ts'
import { isMdx } from '../shortcode/syntaxes.ts'
import type { SourceEdit } from '../shortcode/tool-form.ts'
import { withEdits } from '../shortcode/with-edits.ts'
import { aloneEdits, isComponent, isPicture, pairEdits } from './component-edits.ts'
import { type JsxTag, jsxParts, literalOf } from './jsx.ts'

/** A source that was parsed, with what was found. */
interface Parsed {
  root: Root
  file: VFile
  issues?: Issue[]
}

/**
 * Read the components of MDX: what stands in them is Markdown, and what is plain of themselves is kept (boxes,
 * titles, links, pictures). What of them is lost is reported, and so are lines that load or give modules, which are
 * left out. The lines of the text stay where they are.
 */
export function withComponents(
  parsed: Parsed,
  parseTree: (source: string) => Root,
  { path, preset }: MarkdownParseOptions,
): Parsed & { issues: Issue[] } {
  const source = String(parsed.file)
  const issues = [...(parsed.issues ?? [])]
  if (!isMdx(preset, path) || !/^(?:im|ex)port\b|[<{]/m.test(source)) return { ...parsed, issues }
  const { toPoint } = location(parsed.file)
  const placed = (issue: Omit<Issue, 'path' | 'severity'>, { from, to }: SourceEdit | JsxTag) => {
    const [start, end] = [toPoint(from), toPoint(to)]
    const position = start && end && { start, end }
    issues.push({ ...issue, severity: 'warning', path: [], ...(position && { position }) })
  }
  const edits: SourceEdit[] = []
  const open: JsxTag[] = []
  const tell = (tag: JsxTag, fate: string | undefined) => {
    if (!fate) return
    const message = `Found \`<${tag.name}>\`, a component of MDX, expected Markdown: ${fate}`
    placed({ code: 'unsupported-html', message, fix: 'Write as Markdown what it shows.' }, tag)
  }
  for (const part of jsxParts(source, endOfMatter(parsed.root))) {
    const { from, to } = part
    if (part.type === 'module') {
      const text = source.slice(from, to)
      edits.push({ from, to, text: text.replace(/[^\n]/g, '') })
      const message = `Found \`${text.split(/\s/, 1)[0]}\` of a module, expected Markdown: it was left out`
      const fix = 'Write as Markdown what its components show.'
      placed({ code: 'unsupported-shortcode', message, fix }, { from, to, text })
    } else if (part.type === 'expression') {
      const literal = literalOf(source.slice(from + 1, to - 1))
      if (literal !== undefined && !literal.includes('\n'))
        edits.push({ from, to, text: literal.replace(/[!-/:-@[-`{-~]/g, '\\$&') })
    } else if (part.type === 'open') open.push(part)
    else if (part.type === 'alone') {
      if (!isComponent(part) || (isPicture(part) && part.attributes.get('src')?.text === undefined))
        edits.push(...plainAttributes(part))
      else {
        const { edits: own, fate } = aloneEdits(source, part)
        edits.push(...own)
        tell(part, fate)
      }
    } else {
      const begun = open.findLastIndex(({ name }) => name === part.name)
      const first = open[begun]
      if (!first) continue
      // What has no end within it stays as it is.
      for (const one of open.splice(begun).slice(1)) edits.push(...plainAttributes(one))
      const isBlock = isAlone(source, first) && isAlone(source, part)
      if (isComponent(first)) {
        const { edits: own, fate } = pairEdits(source, first, part, isBlock)
        edits.push(...own)
        tell(first, fate)
      } else if (
        isBlock &&
        groups.test(first.name) &&
        !/\b(?:hidden|none)\b/.test(source.slice(first.from, first.to))
      )
        for (const one of [first, part])
          edits.push({ ...one, text: source.slice(one.from, one.to).replace(/[^\n]/g, '') })
      else edits.push(...plainAttributes(first))
    }
  }
  for (const one of open) edits.push(...plainAttributes(one))
  return { ...withEdits(parsed, edits, parseTree), issues }
}

/** Elements of HTML that only group. */
const groups = /^(?:article|aside|center|div|footer|header|main|section|span)$/

/** Values that are expressions say how it looks; addresses that nothing says are reported as expressions. */
function plainAttributes({ attributes }: JsxTag): SourceEdit[] {
  return [...attributes].flatMap(([key, { from, text, to }]) =>
    /^(?:data-)?(?:src|href)$/.test(key) || text !== undefined ? [] : [{ from, to, text: '' }],
  )
}

/** Whether nothing else stands in the lines of a tag. */
function isAlone(source: string, { from, to }: JsxTag): boolean {
  const before = source.slice(source.lastIndexOf('\n', from - 1) + 1, from)
  const end = source.indexOf('\n', to)
  return /^[ \t>]*$/.test(before) && source.slice(to, end < 0 ? source.length : end).trim() === ''
}
