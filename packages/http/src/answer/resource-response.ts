import type { Rendered } from '../edition/body.ts'
import type { Encoding } from '../edition/encoding.ts'
import type { Resource } from '../edition/resource.ts'
import { contentType, isText } from '../edition/types-by-path.ts'
import type { CacheOptions } from '../handler-options.ts'
import { chooseEncoding, chooseForm } from '../request/negotiate.ts'
import { preconditions } from '../request/preconditions.ts'
import type { Asked } from './asked.ts'
import { cacheControl, nothingKept } from './cache-control.ts'
import { plainResponse } from './plain-response.ts'

/** How resources are answered. */
export interface AnswerContext {
  cache: CacheOptions
  encodings: readonly Encoding[]
  /** Whether who asks for what is sold is asked to pay. */
  isCharged: boolean
}

/** Bytes that are fewer than this go as they are. */
const least = 860

/** Answer a request for a resource, in the form and the encoding that are asked for. */
export async function resourceResponse(
  { edition, now, request }: Pick<Asked, 'edition' | 'now' | 'request'>,
  resource: Resource,
  { cache, encodings, isCharged }: AnswerContext,
): Promise<Response> {
  const { forms } = resource
  const isChosen = forms.length > 1
  const form = isChosen ? chooseForm(request.headers.get('accept'), forms) : resource
  if (!form) return notAcceptable(forms)
  const body = await form.body.read()
  const isEncoded = encodings.length > 0 && isText(form.type) && body.bytes.length >= least
  const encoding = isEncoded ? encodingFor(request, encodings) : undefined
  const headers = headersOf(form, body, now, encoding)
  headers['cache-control'] =
    form.status === 404
      ? nothingKept(cache)
      : cacheControl(cache, edition.until - now, form === resource)
  if (isChosen) headers['content-location'] = form.address
  const isSold = isCharged && form.sale !== undefined
  const vary = [
    isChosen && 'Accept',
    isEncoded && 'Accept-Encoding',
    isSold && 'User-Agent',
  ].filter((name) => name !== false)
  if (vary.length) headers.vary = vary.join(', ')
  if (form.status === 200) {
    const { etag = '', 'last-modified': modified } = headers
    const ended = preconditions(request.headers, { etag, modified })
    if (ended === 412) return plainResponse(412, 'It is another one by now.')
    if (ended === 304) {
      return new Response(null, { status: 304, headers: withoutContent(headers) })
    }
  }
  const bytes = encoding ? await form.body.encoded(encoding) : body.bytes
  if (encoding) headers['content-encoding'] = encoding.name
  headers['content-type'] = contentType(form.type)
  headers['content-length'] = String(bytes.length)
  // Workers would encode what is encoded already.
  const init = { status: form.status, headers, ...(encoding && { encodeBody: 'manual' }) }
  return new Response(request.method === 'HEAD' ? null : bytes, init)
}

function encodingFor({ headers }: Request, encodings: readonly Encoding[]): Encoding | undefined {
  const names = encodings.map(({ name }) => name)
  const best = chooseEncoding(headers.get('accept-encoding'), names)
  return encodings.find(({ name }) => name === best)
}

function headersOf(
  form: Resource,
  body: Rendered,
  now: number,
  encoding: Encoding | undefined,
): Record<string, string> {
  return {
    ...form.headers(),
    // Other bytes have another tag.
    etag: encoding ? `"${body.tag}-${encoding.name}"` : `"${body.tag}"`,
    // No date of the future (RFC 9110, section 8.8.2.1).
    ...(body.changedAt <= now && { 'last-modified': body.modified }),
    'x-content-type-options': 'nosniff',
  }
}

/** What an answer without content says (RFC 9110, section 15.4.5). */
function withoutContent({
  'last-modified': _modified,
  ...headers
}: Record<string, string>): Record<string, string> {
  return headers
}

function notAcceptable(forms: readonly Resource[]): Response {
  const lines = forms.map(({ address, type }) => `${type}: ${address}`)
  const text = `There is only:\n${lines.join('\n')}`
  return plainResponse(406, text, { vary: 'Accept' })
}
