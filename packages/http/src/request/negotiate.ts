import Negotiator from 'negotiator'
import type { Resource } from '../edition/resource.ts'
import { remember } from './remember.ts'

/**
 * Choose a form by `Accept` (RFC 9110, section 12.5.1): of those that are wanted most, the one that is
 * named most exactly, then the one named first; the page where all are the same.
 *
 * @param accept - The header, if there is one.
 * @param forms - All that can be had at the address, the one of people first.
 * @returns `undefined` if none of them is acceptable.
 */
export function chooseForm(
  accept: string | null,
  forms: readonly Resource[],
): Resource | undefined {
  // A list of nothing is none (RFC 9110, section 5.6.1).
  if (accept === null || /^[\s,]*$/.test(accept)) return forms[0]
  const names = known.get(forms) ?? forms.flatMap(namesOf)
  known.set(forms, names)
  const best = bestType(accept, names)
  return best === '' ? undefined : forms.find((form) => namesOf(form).includes(best))
}

/**
 * Choose the media type that a feed is sent as: its own, but `application/xml` for whoever wants that more.
 * So do browsers, which show a feed of its own type as source, and of that one with its style sheet
 * (Chromium 156).
 *
 * @param accept - The header, if there is one.
 * @param type - The type of what is sent: that of anything else stays.
 */
export function chooseType(accept: string | null, type: string): string {
  if (!accept || !isFeedOfXml(type)) return type
  return bestType(accept, [type, xmlType]) === xmlType ? xmlType : type
}

const xmlType = 'application/xml'

/** Whether a type is that of RSS or Atom. */
export function isFeedOfXml(type: string): boolean {
  return type === 'application/rss+xml' || type === 'application/atom+xml'
}

/** What forms are asked for by. */
const known = new WeakMap<readonly Resource[], string[]>()

/** The type that is accepted best; empty if none is. */
const bestType = remember((accept, offered) => {
  const asked = offered.includes(activityType) ? withActivityType(accept) : accept
  // A form is one of any kind of it: `text/markdown; variant=GFM`.
  const headers = { accept: withAny(withoutParameters(asked)) }
  return new Negotiator({ headers }).mediaTypes([...offered])[0] ?? ''
})

const activityType = 'application/activity+json'

/**
 * The other name of the type, which clients have to send: it is no other JSON-LD.
 *
 * @see {@link https://www.w3.org/TR/activitypub/#retrieving-objects}
 */
function withActivityType(accept: string): string {
  return accept.replace(
    /application\/ld\+json *; *profile *= *"?([^",;]*)"?/gi,
    (given, profile: string) =>
      profile.trim().split(/ +/).includes('https://www.w3.org/ns/activitystreams')
        ? activityType
        : given,
  )
}

/** What a form is asked for by: its type, and a wider one that it is of. */
function namesOf({ type }: Resource): string[] {
  return type.endsWith('+json') ? [type, 'application/json'] : [type]
}

function withoutParameters(accept: string): string {
  return accept.replace(/;(?!\s*q\s*=)[^;,]*/gi, '')
}

/** Java's own client says `*` where it takes anything. */
function withAny(accept: string): string {
  return accept.replace(/(^|,) *\* *(?=[;,]|$)/g, '$1*/*')
}

/** What the types of the library do not know of it yet. */
interface Encodings {
  encodings(offered: string[], options: { preferred: string[] }): string[]
}

/**
 * Choose an encoding by `Accept-Encoding` (RFC 9110, section 12.5.3).
 *
 * @param offered - Names of encodings, the best first.
 * @returns `undefined` for none, which is right too where even that is refused.
 */
export function chooseEncoding(
  header: string | null,
  offered: readonly string[],
): string | undefined {
  if (!header) return undefined
  const best = bestEncoding(header, offered)
  return best === 'identity' ? undefined : best
}

const bestEncoding = remember((header, offered) => {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } })
  const [best = 'identity'] = (negotiator as unknown as Encodings).encodings(
    [...offered, 'identity'],
    { preferred: [...offered] },
  )
  return best
})
