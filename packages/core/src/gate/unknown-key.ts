import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import { meantKey } from './meant-key.ts'
import { problem } from './problem.ts'
import { isObject } from './tidy-nodes.ts'

/** Keys by which other tools hold an article back, for good or until or from a day. */
const holds =
  /^(?:is_?)?(?:draft|hidden|private|unlisted|secret|password|visibility|(?:un)?publish_?date|expir\w*|embargo\w*|scheduled\w*)$/i

/**
 * The error that an object has a key that the format has not, with the one that was probably meant.
 *
 * @param at - The object.
 * @param known - What the object may have.
 */
export function unknownKey(
  key: string,
  path: Issue['path'],
  at: Json | undefined,
  known: readonly string[],
): Issue {
  const isArticle = known.includes('sections')
  const isHold = isArticle && (holds.test(key) || (isObject(at) && at[key] === false))
  return problem(
    'unknown-key',
    `Found the key \`${key}\`, expected only keys of the format here`,
    path,
    isHold
      ? "Write `status: 'draft'` in its place to hold the article back, or remove it if all may read it"
      : adviceOn(key, known, isObject(at) ? at : {}),
  )
}

/** What to do with a key, by the one that was meant. */
function adviceOn(
  key: string,
  known: readonly string[],
  at: { readonly [key: string]: Json },
): string {
  const nearest = meantKey(key, known)
  if (nearest === undefined) {
    return known.includes('sections')
      ? 'Remove it, or put it into a custom section'
      : `Remove it; the keys here are ${known.map((one) => `\`${one}\``).join(', ')}`
  }
  if (Object.hasOwn(at, nearest)) return `Remove it: \`${nearest}\` is there already`
  const list = at[key]
  const isList = Array.isArray(list)
  switch (nearest) {
    case 'media':
      return 'Write recordings as a list: `media: [{ type: audio, url: talk.mp3, mediaType: audio/mpeg }]`'
    case 'category':
      if (isList) return 'Write its first as `category`, and the others as `tags`'
      break
    case 'sections':
      if (!isList || !list.some(isSection))
        return "Write it as a section: `sections: [{ kind: 'prose', content: … }]`"
      break
    case 'rights': {
      const member = /^c/i.test(key) ? "copyright: '…'" : "license: 'https://…'"
      if (!isObject(list)) return `Write it in \`rights: { ${member} }\``
      break
    }
    case 'items':
      if (!isList) return 'Write it as a list in `items`, or remove it'
      break
    case 'link':
      if (!isObject(at[key])) return "Write it in `link: { label: 'Read on', url: 'https://…' }`"
  }
  return `Rename it to \`${nearest}\`, or remove it`
}

/** Whether it is a section, and no block of text. */
function isSection(value: Json): boolean {
  return isObject(value) && Object.hasOwn(value, 'kind')
}
