import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Give a program the address of a text, for those that read nothing else.
 *
 * @param type - The media type of the text.
 */
export function fromAddress<Result>(
  text: string,
  type: string,
  read: (url: string) => Promise<Result>,
): Promise<Result> {
  return fromAddresses([text], type, ([url = '']) => read(url))
}

/** Give a program the addresses of several texts, in their order. */
export async function fromAddresses<Result>(
  texts: readonly string[],
  type: string,
  read: (urls: string[]) => Promise<Result>,
): Promise<Result> {
  const server = createServer(({ url = '' }, response) => {
    const text = texts[Number(url.slice(1) || Number.NaN)]
    response.statusCode = text === undefined ? 404 : 200
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    return await read(texts.map((_, index) => `http://127.0.0.1:${port}/${index}`))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
