import type { Rendered } from '../edition/body.ts'
import type { Resource } from '../edition/resource.ts'
import { contentType } from '../edition/types-by-path.ts'
import type { CacheOptions } from '../handler-options.ts'
import { chooseForm } from '../request/negotiate.ts'
import { preconditions } from '../request/preconditions.ts'
import { cacheControl, nothingKept } from './cache-control.ts'
import { plainResponse } from './plain-response.ts'

/** When a request is answered, and until when the answer holds: milliseconds. */
export interface AnswerTime {
  now: number
  until: number
}

/** Answer a request for a resource, in the form that is asked for. */
export async function resourceResponse(
  request: Request,
  resource: Resource,
  { now, until }: AnswerTime,
  cache: CacheOptions,
): Promise<Response> {
  const { forms } = resource
  const isChosen = forms.length > 1
  const form = isChosen ? chooseForm(request.headers.get('accept'), forms) : resource
  if (!form) return notAcceptable(forms)
  const body = await form.body.read()
  const headers = headersOf(form, body, now)
  headers['cache-control'] =
    form.status === 404 ? nothingKept(cache) : cacheControl(cache, until - now, form === resource)
  if (isChosen) {
    headers.vary = 'Accept'
    headers['content-location'] = form.address
  }
  if (form.status === 200) {
    const { etag = '', 'last-modified': modified } = headers
    const ended = preconditions(request.headers, { etag, modified })
    if (ended === 412) return plainResponse(412, 'It is another one by now.')
    if (ended === 304) {
      return new Response(null, { status: 304, headers: withoutContent(headers) })
    }
  }
  headers['content-type'] = contentType(form.type)
  headers['content-length'] = String(body.bytes.length)
  const content = request.method === 'HEAD' ? null : body.bytes
  return new Response(content, { status: form.status, headers })
}

function headersOf(form: Resource, body: Rendered, now: number): Record<string, string> {
  return {
    ...form.headers(),
    etag: `"${body.tag}"`,
    // No date of the future (RFC 9110, section 8.8.2.1).
    ...(body.changedAt <= now && { 'last-modified': new Date(body.changedAt).toUTCString() }),
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
  return plainResponse(
    406,
    `Found none of the types that you accept. There are:\n${lines.join('\n')}`,
    {
      vary: 'Accept',
    },
  )
}
