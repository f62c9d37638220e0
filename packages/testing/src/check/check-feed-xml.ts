import { checkHtml } from './check-html.ts'
import { checkXml } from './check-xml.ts'

/**
 * Throw if RSS or Atom is not well-formed, or its HTML or addresses could run something.
 *
 * @param xml - A feed, or an item that declares its namespaces.
 */
export function checkFeedXml(xml: string): void {
  for (const { attributes, name, text } of checkXml(xml)) {
    if (name === 'content:encoded' || attributes.type === 'html')
      checkHtml(text, { absolute: true })
    const { href, src, url } = attributes
    for (const address of [href, src, url, holdsAddress.has(name) ? text : undefined]) {
      if (address && !/^(?:https?|mailto|tel):/i.test(address.trim())) {
        throw new Error(`An address that can run or is not absolute: ${address}`)
      }
    }
  }
}

const holdsAddress = new Set([
  'link',
  'comments',
  'docs',
  'logo',
  'icon',
  'uri',
  'loc',
  'image:loc',
])
