import type { Encoding } from '../edition/encoding.ts'
import type { Resource } from '../edition/resource.ts'
import { chooseEncoding, chooseForm, chooseType } from '../request/negotiate.ts'
import { isConditional, preconditions } from '../request/preconditions.ts'
import type { AnswerContext } from './answer-context.ts'
import type { Asked } from './asked.ts'
import { plainResponse } from './plain-response.ts'
import { isEncodable, resourceHeaders } from './resource-headers.ts'
import { streamedResponse } from './streamed-response.ts'

/** Bytes that are fewer than this go as they are. */
const least = 860

/** Answer a request for a resource, in the form and the encoding that are asked for. */
export async function resourceResponse(
  asked: Pick<Asked, 'edition' | 'now' | 'request'>,
  resource: Resource,
  context: AnswerContext,
): Promise<Response> {
  const { forms } = resource
  const { request } = asked
  const accept = request.headers.get('accept')
  const form = forms.length > 1 ? chooseForm(accept, forms) : resource
  if (!form) return notAcceptable(forms)
  const type = chooseType(accept, form.type)
  const isText = isEncodable(form, context)
  const wanted = isText ? encodingFor(request, context.encodings) : undefined
  const streamed = mayStream(request, form, wanted) ? form.body.stream?.() : undefined
  if (streamed) {
    const chosen = { resource, form, type, encoding: wanted, isEncodable: isText }
    return streamedResponse(streamed, chosen, asked, context)
  }
  const read = form.body.read()
  // What is there already is not waited for: most of what is asked for is.
  const body = read instanceof Promise ? await read : read
  const isLong = body.bytes.length >= least
  const encoding = isLong ? wanted : undefined
  const chosen = { resource, form, type, encoding, isEncodable: isText && isLong }
  const headers = resourceHeaders(chosen, body, asked, context)
  // Other bytes have another tag, and so has another type, or a cache could take one for the other.
  const parts = [body.tag, type === form.type ? '' : 'xml', encoding?.name ?? '']
  headers.etag = `"${parts.filter(Boolean).join('-')}"`
  if (form.status === 200) {
    const { etag, 'last-modified': modified } = headers
    const ended = preconditions(request.headers, { etag, modified })
    if (ended === 412) return plainResponse(412, 'It is another one by now.')
    if (ended === 304) {
      return new Response(null, { status: 304, headers: withoutContent(headers) })
    }
  }
  const encoded = encoding ? form.body.encoded(encoding) : body.bytes
  const bytes = encoded instanceof Promise ? await encoded : encoded
  headers['content-length'] = String(bytes.length)
  // Workers would encode what is encoded already.
  const init = { status: form.status, headers, ...(encoding && { encodeBody: 'manual' }) }
  return new Response(request.method === 'HEAD' ? null : bytes, init)
}

/** Whether an answer may begin before its tag is known: whoever names one waits until it can be compared. */
function mayStream(
  { headers, method }: Request,
  { body, status }: Resource,
  encoding: Encoding | undefined,
): boolean {
  if (!body.stream || status !== 200 || method !== 'GET') return false
  return !isConditional(headers) && (encoding === undefined || encoding.stream !== undefined)
}

function encodingFor({ headers }: Request, encodings: readonly Encoding[]): Encoding | undefined {
  const header = headers.get('accept-encoding')
  if (!header) return undefined
  const names = encodings.map(({ name }) => name)
  const best = chooseEncoding(header, names)
  return encodings.find(({ name }) => name === best)
}

/** What an answer without content says (RFC 9110, section 15.4.5). */
function withoutContent({
  'content-encoding': _encoding,
  'content-type': _type,
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
