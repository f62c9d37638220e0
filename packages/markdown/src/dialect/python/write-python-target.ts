import { type Target, writeAddress, writeTitle } from '../kramdown/write-address.ts'

/**
 * Write what a link or a picture leads to for Python-Markdown: the address between angle brackets where
 * there are quotes, whose pairs it looks for, and square ones as references: it would find a link in
 * them, and count them for those of a link around a picture.
 */
export function writePythonTarget({ title, url }: Target): string {
  const address = writeAddress(url)
  const isQuoted = title || /'|&quot;/.test(address)
  const pointed = isQuoted && !address.startsWith('<') ? `<${address}>` : address
  return (pointed + writeTitle(title)).replace(/[[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
