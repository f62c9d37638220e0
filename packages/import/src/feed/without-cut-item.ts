/**
 * A feed of XML that ends before its end tag, up to the end of its last whole item; `undefined` for one
 * that has its end tag, and for one without a whole item.
 */
export function withoutCutItem(text: string): string | undefined {
  const [, root = '', prefix = '', name = ''] = /<((\w+:)?(rss|RDF|feed))[\s>]/i.exec(text) ?? []
  const end = `</${root}`
  const hasEnd = text.includes(end) || text.toLowerCase().includes(end.toLowerCase())
  if (!root || hasEnd) return undefined
  const isAtom = name.toLowerCase() === 'feed'
  // Of RDF, the root has a prefix, and mostly its items have none.
  const last = [`</${isAtom ? `${prefix}entry` : 'item'}>`, '</rss:item>'].find((one) =>
    text.includes(one),
  )
  if (!last) return undefined
  const whole = text.slice(0, text.lastIndexOf(last) + last.length)
  return `${whole}${name.toLowerCase() === 'rss' ? '</channel>' : ''}</${root}>`
}
