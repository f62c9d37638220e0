import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '../edition/encoding.ts'

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** The encodings of Node: Brotli, at a quality that takes as long as gzip and gives less, and gzip. */
export const nodeEncodings: readonly Encoding[] = [
  {
    name: 'br',
    encode: async (bytes) =>
      new Uint8Array(
        await inBrotli(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        }),
      ),
  },
  { name: 'gzip', encode: async (bytes) => new Uint8Array(await inGzip(bytes)) },
]
