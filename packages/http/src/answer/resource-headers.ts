import type { Rendered } from '../edition/body.ts'
import type { Encoding } from '../edition/encoding.ts'
import type { Resource } from '../edition/resource.ts'
import { contentType, isText } from '../edition/types-by-path.ts'
import { isFeedOfXml } from '../request/negotiate.ts'
import type { AnswerContext } from './answer-context.ts'
import type { Asked } from './asked.ts'
import { cacheControl, nothingKept } from './cache-control.ts'

/** What is answered: a form of what was asked for. */
export interface Chosen {
  /** What was asked for. */
  resource: Resource
  /** The form of it, which is itself where there is no other. */
  form: Resource
  /** The media type that it is sent as, without parameters. */
  type: string
  /** How it is encoded, if it is. */
  encoding: Encoding | undefined
  /** Whether another request could have it encoded. */
  isEncodable: boolean
}

/** The headers of an answer, but for those that tell its very bytes. */
export function resourceHeaders(
  { encoding, form, isEncodable, resource, type }: Chosen,
  { changedAt, modified }: Pick<Rendered, 'changedAt' | 'modified'>,
  { edition, now }: Pick<Asked, 'edition' | 'now'>,
  { cache, isCharged }: AnswerContext,
): Record<string, string> {
  const headers: Record<string, string> = { ...form.headers() }
  const isChosen = resource.forms.length > 1
  let vary = isChosen || isFeedOfXml(form.type) ? 'Accept' : ''
  const varies = (name: string) => {
    vary += vary ? `, ${name}` : name
  }
  if (isEncodable) varies('Accept-Encoding')
  if (isCharged && form.sale !== undefined) varies('User-Agent')
  if (vary) headers.vary = vary
  // No date of the future (RFC 9110, section 8.8.2.1).
  if (changedAt <= now) headers['last-modified'] = modified
  headers['x-content-type-options'] = 'nosniff'
  headers['cache-control'] =
    form.status === 404
      ? nothingKept(cache, edition.until - now)
      : cacheControl(cache, edition.until - now, form === resource)
  if (isChosen) headers['content-location'] = form.address
  headers['content-type'] = contentType(type)
  if (encoding) headers['content-encoding'] = encoding.name
  return headers
}

/** Whether a form is text, which is fewer bytes in an encoding. */
export function isEncodable({ type }: Resource, { encodings }: AnswerContext): boolean {
  return encodings.length > 0 && isText(type)
}
