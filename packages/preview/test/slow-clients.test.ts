import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RunningPreview, startPreview } from '../src/start-preview.ts'
import { copyExample, type TestPublication } from './publication.ts'

let publication: TestPublication
let preview: RunningPreview
let sockets: Socket[]

beforeEach(async () => {
  publication = copyExample()
  preview = await startPreview(publication.folder, { port: 0 })
  sockets = []
})
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  publication.remove()
})

const head = 'Host: localhost\r\nAccept: text/html\r\n'

/** What clients send that never come to an end, and what they do then. */
const clients: [string, string, (socket: Socket) => void][] = [
  ['nothing at all', '', () => {}],
  ['half of a header', `GET / HTTP/1.1\r\n${head}X-Slow: a`, () => {}],
  [
    'a header, and half of a body',
    `POST / HTTP/1.1\r\n${head}Content-Length: 1000\r\n\r\nabc`,
    () => {},
  ],
  [
    'a chunk that does not end',
    `POST /articles HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\nffff\r\nabc`,
    () => {},
  ],
  ['a request, and its end closed', `GET /articles HTTP/1.1\r\n${head}\r\n`, (one) => one.end()],
  ['a request, and reset', `GET /articles HTTP/1.1\r\n${head}\r\n`, (one) => one.resetAndDestroy()],
  ['what is no HTTP', '\u0016\u0003\u0001\u0002\u0000\r\n\r\n', () => {}],
]

test.each(clients)(
  'the preview answers others, and stops, beside many that send %s',
  async (_, text, then) => {
    const { port } = new URL(preview.url)
    for (let count = 0; count < 100; count++) {
      const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true })
      socket.on('error', () => {})
      sockets.push(socket)
      await once(socket, 'connect')
      socket.write(text)
      then(socket)
    }
    const response = await fetch(`${preview.url}/articles`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Anthropic')
    // It does not wait for those that never end.
    await preview.stop()
    await expect(fetch(`${preview.url}/articles`)).rejects.toThrow()
  },
)
