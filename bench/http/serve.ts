/** The two servers that `bench/http.ts` compares: one process, two ports. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createHandler } from '@standfirst/http'
import { listen, nodeEncodings } from '@standfirst/http/node'
import { loadPublication } from '@standfirst/publication'

const example = fileURLToPath(new URL('../../examples/publication', import.meta.url))
const { config, feed } = await loadPublication(example)
const own = createHandler({ config, source: feed.articles, encodings: nodeEncodings })

/** What the handler has answered, said again without a look at the request but for its name. */
const said = new Map<
  string,
  { status: number; headers: Record<string, string>; body: BodyInit | null }
>()
async function bare(request: Request): Promise<Response> {
  const name = request.url + request.headers.get('x-case')
  let known = said.get(name)
  if (!known) {
    const response = await own(request)
    const { headers, status } = response
    const body = status === 304 ? null : new Uint8Array(await response.arrayBuffer())
    known = { status, headers: Object.fromEntries(headers), body }
    said.set(name, known)
  }
  const { body, ...init } = known
  return new Response(body, init)
}

const servers = await Promise.all([own, bare].map((handler) => listen(handler, { port: 0 })))
process.send?.(servers.map(({ url }) => url))
