import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { addressRanges } from './address-ranges.ts'
import { callsOfHugo, callsOfZola } from './escaped-calls.ts'
import { hashnode } from './hashnode.ts'
import { hiddenRanges } from './hidden-ranges.ts'
import { highlights } from './highlights.ts'
import { inlineNotes } from './inline-notes.ts'
import { markdownInHtml } from './markdown-in-html.ts'
import { endOfMatter } from './matter-in-tree.ts'
import { moduleAddresses } from './module-addresses.ts'
import { pelicanAddresses } from './pelican-addresses.ts'
import { readAdmonitions } from './read-admonitions.ts'
import { siteAddresses } from './site-addresses.ts'
import { spans } from './spans.ts'
import { isMdx } from './syntaxes.ts'
import type { ToolForm } from './tool-form.ts'
import { edited } from './with-edits.ts'

/**
 * Write as Markdown what only the tool of a file has, and what no tree of CommonMark shows. The lines of the
 * text stay where they are.
 *
 * @param parsed - A source that was parsed.
 */
export function withToolForms<Parsed extends { root: Root; file: VFile }>(
  parsed: Parsed,
  parseTree: (source: string) => Root,
  options: FormOptions,
): Parsed {
  const source = String(parsed.file)
  const start = endOfMatter(parsed.root)
  let body = formed(source.slice(start), start, parsed.root, source, options)
  const { preset } = options
  if (preset === undefined || preset === 'pelican') body = readAdmonitions(body)
  const text = source.slice(0, start) + body
  return text === source ? parsed : { ...parsed, root: parseTree(text), file: new VFile(text) }
}

type FormOptions = Pick<MarkdownParseOptions, 'path' | 'preset' | 'resolveReference'>

function formsOf({ path, preset }: FormOptions): readonly ToolForm[] {
  if (preset === 'docusaurus') return [moduleAddresses, siteAddresses]
  if (isMdx(preset, path)) return [moduleAddresses]
  if (preset === 'obsidian') return [highlights, inlineNotes]
  if (preset === 'pelican') return [markdownInHtml, pelicanAddresses]
  if (preset === 'nuxt-content') return [spans]
  if (preset === 'hugo') return [callsOfHugo]
  if (preset === 'zola') return [callsOfZola]
  if (preset === 'eleventy') return [hashnode]
  if (preset === 'jekyll') return [markdownInHtml]
  return preset === undefined ? [markdownInHtml, hashnode] : []
}

function formed(
  body: string,
  start: number,
  root: Root,
  source: string,
  options: FormOptions,
): string {
  const present = formsOf(options).filter(({ sign }) => sign.test(body))
  const hidden = present.length > 0 ? hiddenRanges(root, source) : []
  if (present.some((form) => form.isOfWords)) {
    hidden.push(...addressRanges(root, source))
    hidden.sort(([one], [other]) => one - other)
  }
  const edits = present.flatMap((form) => {
    let range = 0
    return form.edits(
      body,
      (offset) => {
        const at = offset + start
        while (range < hidden.length && (hidden[range]?.[1] ?? 0) <= at) range++
        return (hidden[range]?.[0] ?? Number.POSITIVE_INFINITY) > at
      },
      options.resolveReference,
    )
  })
  return edited(body, edits)
}
