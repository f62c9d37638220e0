import { absoluteAddress } from '../absolute-address.ts'
import { readByline } from '../page/read-byline.ts'
import { attribute, textOf } from './hast.ts'
import type { Line } from './lines-of.ts'

/** Who wrote an e-mail, and when, as it says above its text. */
export interface MailByline {
  /** In order; none where it doesn't say. */
  authors: { name: string; url?: string }[]
  /** As it is written; `undefined` where it names no year. */
  time: string | undefined
}

/**
 * Find the lines above the text of an e-mail that say who wrote it, and when, and nothing else: in one line,
 * or in several, of which some hold a picture or a sign. A line with one of both alone is text.
 *
 * @param lines - Those of the e-mail, without what it has around its text.
 */
export function mailByline(lines: readonly Line[]): { lines: readonly Line[]; byline: MailByline } {
  const end = lines.findIndex(({ text }) => text.length > 150)
  const head = lines.slice(0, end < 0 ? 12 : Math.min(end, 40))
  const said = head.map(readLine)
  for (let from = 0; from < head.length; from++) {
    let to = from
    while (to < head.length && said[to]) to++
    const run = said.slice(from, to).flatMap((one) => one ?? [])
    const authors = run.flatMap((one) => one.authors)
    if (authors.length && run.some(({ isDated }) => isDated)) {
      const time = run.map((one) => one.time).find(Boolean)
      return { lines: head.slice(from, to), byline: { authors, time } }
    }
    from = to
  }
  return { lines: [], byline: { authors: [], time: undefined } }
}

/** Who wrote an e-mail, with absolute addresses. */
export function authorsOfMail(
  { authors }: MailByline,
  base: string | undefined,
): { name: string; url?: string }[] {
  return authors.map(({ name, url }) => {
    const address = absoluteAddress(url, base)
    return { name, ...(address && { url: address }) }
  })
}

interface SaidByLine extends MailByline {
  isDated: boolean
}

/** What a line says of author and time; `undefined` for one that says anything else. */
function readLine({ links, text }: Line): SaidByLine | undefined {
  const people = links.filter((link) => profile.test(attribute(link, 'href') ?? ''))
  const nothing = { authors: [], time: undefined, isDated: false }
  if (sign.test(text)) return text !== '' || people.length ? nothing : undefined
  const named = people.flatMap((link) => {
    const [name, url] = [textOf(link), attribute(link, 'href')]
    return name ? [{ name, ...(url && { url }) }] : []
  })
  const rest = named.reduce((left, { name }) => left.replace(name, ''), text)
  if (named.length && joints.test(rest)) return { ...nothing, authors: named }
  const whole = readByline(text)
  // A day of no year is one beside a name alone.
  const byline = whole ?? (rest.length < 40 ? readByline(`By Ann Lee · ${rest}`) : undefined)
  if (!byline?.isWhole || (!whole && byline.authors.length !== 1)) return undefined
  const urls = new Map(named.map(({ name, url }) => [name, url]))
  const credited = (whole?.authors ?? []).map((name) => {
    const url = urls.get(name)
    return { name, ...(url && { url }) }
  })
  const authors = credited.length ? credited : named
  return { authors, time: byline.time, isDated: /\d/.test(rest) }
}

/** The page of somebody on a platform of newsletters. */
const profile = /^(?:https?:)?\/\/(?:[^/]*\.)?substack\.com\/@|\/(?:@|authors?\/|profile\/)[^/?#]/i

/** What stands between names and days: signs, and whom the e-mail is for. */
const sign = /^[\s·•∙|–—-]*(?:paid|free)?$/i

const joints = /^(?:by|von|par|por|di|and|und|et|y|e|[\s,&])*$/i
