import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Give a program the address of a text, for those that read nothing else.
 *
 * @param type - The media type of the text.
 */
export async function fromAddress<Result>(
  text: string,
  type: string,
  read: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    return await read(`http://127.0.0.1:${port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
