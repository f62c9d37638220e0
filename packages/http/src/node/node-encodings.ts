import { Duplex } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import type { Encoding } from '../edition/encoding.ts'

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** A quality that takes as long as gzip and gives less. */
const params = {
  [constants.BROTLI_PARAM_QUALITY]: 5,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
}

/** The encodings of Node: Brotli and gzip. */
export const nodeEncodings: readonly Encoding[] = [
  {
    name: 'br',
    encode: async (bytes) =>
      new Uint8Array(
        await inBrotli(bytes, {
          params: { ...params, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        }),
      ),
    stream: () => pairOf(createBrotliCompress({ params })),
  },
  {
    name: 'gzip',
    encode: async (bytes) => new Uint8Array(await inGzip(bytes)),
    stream: () => pairOf(createGzip()),
  },
]

function pairOf(encoder: Duplex) {
  return Duplex.toWeb(encoder) as ReturnType<NonNullable<Encoding['stream']>>
}
