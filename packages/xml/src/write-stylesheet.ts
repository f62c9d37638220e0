import type { XmlWriter } from './create-xml-writer.ts'

/**
 * Name the stylesheet with which a browser shows a document, after the declaration.
 *
 * @param xml - Writer.
 * @param address - Address of CSS, or of XSLT if its path ends in `.xsl` or `.xslt`; nothing is
 *   written if there is none.
 * @see {@link https://www.w3.org/TR/xml-stylesheet/}
 */
export function writeStylesheet(xml: XmlWriter, address: string | undefined): void {
  if (!address) return
  const type = /\.xslt?(?:[?#]|$)/i.test(address) ? 'text/xsl' : 'text/css'
  xml.instruction('xml-stylesheet', { href: address, type })
}
