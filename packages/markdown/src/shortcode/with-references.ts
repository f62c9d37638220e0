import { slugify } from '@standfirst/core'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { formulaRanges } from './formula-ranges.ts'
import { hiddenRanges } from './hidden-ranges.ts'
import { endOfMatter, saysTagsRun } from './matter-in-tree.ts'
import { type Reference, referenceOf } from './reference.ts'
import { findShortcodes } from './shortcode.ts'
import { isMdx, syntaxOf } from './syntaxes.ts'

/** Finds the address of what a text names by its file. */
type Resolve = NonNullable<MarkdownParseOptions['resolveReference']>

/**
 * Put addresses in the place of what names a page or file of the site in the tool's own way (`{{< ref "a.md" >}}`,
 * `{% post_url 2026-11-23-a %}`, `[[A]]`), as the tool does before it reads Markdown. What names nothing that is
 * there stays.
 *
 * @param parsed - A source that was parsed; its lines stay where they are.
 */
export function withReferences<Parsed extends { root: Root; file: VFile }>(
  parsed: Parsed,
  parseTree: (source: string) => Root,
  { path, preset, resolveReference }: MarkdownParseOptions,
): Parsed {
  const syntax = syntaxOf(preset, path)
  const source = String(parsed.file)
  if (isMdx(preset, path) || !resolveReference || !preset || !syntax) return parsed
  if (source.search(syntax.open) < 0) return parsed
  const start = endOfMatter(parsed.root)
  if (!saysTagsRun(source.slice(0, start))) return parsed
  const formulas = preset === 'obsidian' ? formulaRanges(source) : []
  const code = hiddenRanges(parsed.root, source)
  const hidden = [...code, ...formulas].sort(([one], [other]) => one - other)
  const named = findShortcodes(source, start, hidden, syntax).flatMap((one): Place[] => {
    const { from, to } = one
    const reference = referenceOf(one, source.slice(from, to), preset)
    return reference && !source.slice(from, to).includes('\n') ? [{ from, to, reference }] : []
  })
  const text = withAddresses(source, named, resolveReference)
  return text === source ? parsed : { ...parsed, root: parseTree(text), file: new VFile(text) }
}

/** Where a reference stands in a source. */
interface Place {
  from: number
  to: number
  reference: Reference
}

function withAddresses(source: string, places: readonly Place[], resolve: Resolve): string {
  let kept = ''
  let at = 0
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as Place
    const { form } = place.reference
    if (form === 'link' || form === 'picture') {
      const written = asMarkdown(place.reference, resolve)
      if (written === undefined) continue
      kept += source.slice(at, place.from) + written
      at = place.to
      continue
    }
    if (!isAddress(source, place.from)) continue
    // `{{ site.baseurl }}/{% post_url a %}` is one address, with or without the slash.
    const run = [place]
    for (let next = places[index + 1]; next; next = places[index + run.length]) {
      if (!/^\/?$/.test(source.slice(run.at(-1)?.to, next.from))) break
      run.push(next)
    }
    index += run.length - 1
    const end = (run.at(-1) as Place).to
    // What goes on with a value of the site's own is no address yet.
    const written = /^\{[{%]/.test(source.slice(end, end + 2))
      ? undefined
      : addressOf(source, run, resolve)
    if (written === undefined) continue
    kept += source.slice(at, place.from) + written
    at = end
  }
  return at === 0 ? source : kept + source.slice(at)
}

/** Whether what begins there is the address of a link, of a picture or in HTML. */
function isAddress(source: string, from: number): boolean {
  const near = source.slice(Math.max(0, from - 400), from)
  return beforeAddress.test(near.slice(near.lastIndexOf('\n') + 1))
}

const beforeAddress =
  /(?:\]\([ \t]*<?|^[ \t>]{0,9}\[[^\]]{1,200}\]:[ \t]*<?|\s(?:href|src|poster)=["']?)$/

/** The address that references make which stand one after the other. */
function addressOf(source: string, run: readonly Place[], resolve: Resolve): string | undefined {
  const { reference } = run.at(-1) as Place
  if (reference.form === 'page') return pageOf(reference, resolve)?.url
  const home = safe(found('/', resolve)?.url)
  if (home === undefined) return undefined
  const { origin, pathname } = new URL(home)
  const base = pathname.replace(/\/$/, '')
  let written = ''
  let at = run[0]?.from ?? 0
  for (const { from, reference: one, to } of run) {
    written += source.slice(at, from)
    at = to
    if (one.form === 'origin') written += origin
    else if (one.form === 'base') written += base + one.path
    else if (one.form === 'site') written += origin + base + one.path
    else return undefined
  }
  return ended(written)
}

/** A link or a picture that stands in a text by itself. */
function asMarkdown(reference: Reference, resolve: Resolve): string | undefined {
  const { form, label, path } = reference
  const { title = path, url } = pageOf(reference, resolve) ?? {}
  if (url === undefined) return undefined
  const words = (label || (form === 'link' ? title : '')).replace(/[!-/:-@[-`{-~]/g, '\\$&')
  return `${form === 'picture' ? '!' : ''}[${words}](${url})`
}

/** A page or file, or a part of the text's own page. */
function pageOf({ part, path }: Reference, resolve: Resolve): Found | undefined {
  const page = path ? found(path, resolve) : { url: '' }
  const url = path ? safe(page?.url) : part && ''
  if (url === undefined) return undefined
  const whole = ended(
    url + (part.startsWith('##') ? `#${encodeURIComponent(slugify(part.slice(2)))}` : part),
  )
  return whole === undefined ? undefined : { ...page, url: whole }
}

type Found = Exclude<ReturnType<Resolve>, string | undefined>

function found(path: string, resolve: Resolve): Found | undefined {
  const one = resolve(path)
  return typeof one === 'string' ? { url: one } : one
}

/** An absolute address as it can be written; none of another. */
function safe(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\/./.test(url)) return undefined
  return ended(
    url.replace(/[()[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  )
}

/** An address, if it ends where it should in Markdown and in HTML. */
function ended(url: string): string | undefined {
  return /[\s"'&<>`\\|()[\]]/.test(url) ? undefined : url
}
