import { isKind, readMarker } from './section-marker.ts'

/**
 * Whether a comment of HTML is meant to say what only subscribers may read, and does not say it: one that
 * is nearly a marker, or words such as `paid`.
 */
export function isUnclearMarker(comment: string): boolean {
  const inside = /^<!--([\s\S]*)-->\s*$/.exec(comment)?.[1]?.trim() ?? ''
  const marker = readMarker(comment)
  if (marker) {
    return Object.entries(marker.members).some(([name, value]) =>
      name === 'paid' ? typeof value !== 'boolean' : nearPaid.test(name),
    )
  }
  const [, word = '', rest = ''] = /^([\w-]+)\s*([\s\S]*)$/.exec(inside) ?? []
  const isNear = isKind(word) || kinds.has(word.toLowerCase())
  return wall.test(inside) || (isNear && paid.test(rest))
}

const kinds: ReadonlySet<string> = new Set([
  ...['prose', 'whyitmatters', 'why-it-matters', 'steps', 'audience', 'takeaways'],
  ...['originalpost', 'original-post', 'calltoaction', 'call-to-action', 'faq'],
])

/** A comment that is nothing but words for what subscribers may read. */
const wall =
  /^\/?\s*(?:begin|start|end)?\s*[-_:]?\s*(?:paid|paywall|premium|(?:members?|subscribers?|subscription)(?:[\s_-]*only)?)(?:[\s_-]+(?:content|only|section|begin|start|end))?$/i

const paid = /\bpa(?:id|yed|yd)\b/i

const nearPaid =
  /^(?:is_?)?(?:pa(?:id|yed|yd)|paywall(?:ed)?|premium|members?(?:_?only)?|subscribers?(?:_?only)?|access)$/i
