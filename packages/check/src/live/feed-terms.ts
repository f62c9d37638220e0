import { childrenOf, parseXml, type XmlElement } from '../read/xml-element.ts'

/**
 * The terms of RSL that hold for an item of a feed: its own, or else those of the feed.
 *
 * @param index - Which item it is.
 * @returns `undefined` where there are none.
 */
export function feedTerms(
  { answer, name }: { answer: { text: string }; name: 'rss' | 'atom' | 'jsonFeed' },
  index: number,
): XmlElement | undefined {
  if (name === 'jsonFeed') return undefined
  const root = parseXml(answer.text)
  const whole = name === 'rss' ? childrenOf(root, 'channel')[0] : root
  const item = childrenOf(whole, name === 'rss' ? 'item' : 'atom:entry')[index]
  return childrenOf(item, 'rsl:content')[0] ?? childrenOf(whole, 'rsl:content')[0]
}
