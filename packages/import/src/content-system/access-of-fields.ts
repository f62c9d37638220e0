import type { PlainArticleInput } from '@standfirst/core'
import { type JsonObject, textIn } from './json-object.ts'

/** Whom a site keeps a thing for by a field of its own. */
export interface FieldAccess {
  access: NonNullable<PlainArticleInput['access']>
  /** As the field says it. */
  who: string
}

/** Whom a site keeps a thing for, by a field of its own: members, or payers. */
export function accessOfFields(fields: JsonObject): FieldAccess | undefined {
  for (const [key, value] of Object.entries(fields)) {
    const name = key.toLowerCase().replace(/^is|[_-]/g, '')
    const word = levels.has(name) ? textIn(value)?.toLowerCase() : undefined
    if (word !== undefined && !free.has(word)) {
      return { access: /paid|premium|pay|subscri/.test(word) ? 'paid' : 'metered', who: word }
    }
    if (value !== true && value !== 'true' && value !== 1) continue
    if (payers.has(name)) return { access: 'paid', who: key }
    if (members.has(name)) return { access: 'metered', who: key }
  }
  return undefined
}

const levels: ReadonlySet<string> = new Set(['access', 'accesslevel', 'audience', 'tier'])
const free: ReadonlySet<string> = new Set(['all', 'everyone', 'free', 'open', 'public'])
const payers: ReadonlySet<string> = new Set(
  'paid paidonly paywall paywalled premium subscribersonly subscriberonly'.split(' '),
)
const members: ReadonlySet<string> = new Set(
  'forsubscribers loginrequired memberonly members membersonly requireslogin'.split(' '),
)
