import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { type DecodedSource, decodeSource } from '@standfirst/core'

/**
 * Read a file of text as other readers do: in the charset that its byte order mark or its zeros show,
 * else in UTF-8. What is no text, or too large, is named as what it is.
 *
 * @param file - Absolute path, or its bytes if they are read.
 * @throws What `node:fs` says if there is no such file.
 */
export function readText(file: string | Buffer): Pick<DecodedSource, 'text' | 'issues'> {
  const bytes = typeof file === 'string' ? readFileSync(file) : file
  // Nearly all are plain UTF-8, and are not decoded twice.
  const isPlain = isUtf8(bytes) && !bytes.includes(0) && bytes.length < 10_000_000
  const text = isPlain ? bytes.toString('utf8').replace(/^\ufeff/, '') : ''
  if (isPlain && !text.includes('\ufffd') && !text.startsWith('%PDF-')) return { text, issues: [] }
  return decodeSource(bytes)
}
