import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import { meantBySection } from './keys-of-section.ts'
import { articleKeys, nearestKey } from './nearest-key.ts'
import { problem } from './problem.ts'
import { isObject } from './tidy-nodes.ts'

/** Keys by which other tools hold an article back, for good or until or from a day. */
const holds =
  /^(?:is_?)?(?:draft|hidden|private|unlisted|secret|password|visibility|(?:un)?publish_?date|expir\w*|embargo\w*|scheduled\w*)$/i

/**
 * The error that an object has a key that the format has not, with the one that was probably meant.
 *
 * @param at - The object.
 * @param keys - What the object may have, where that is known.
 */
export function unknownKey(
  key: string,
  path: Issue['path'],
  at: Json | undefined,
  keys: readonly string[] | undefined,
): Issue {
  const isArticle = isObject(at) && Object.hasOwn(at, 'sections')
  const nearest = keys
    ? meantBySection(key, keys)
    : nearestKey(key, isArticle ? articleKeys : undefined)
  const isHold = isArticle && (holds.test(key) || at[key] === false)
  return problem(
    'unknown-key',
    `Found the key \`${key}\`, expected only keys of the format here`,
    path,
    isHold
      ? "Write `status: 'draft'` in its place to hold the article back, or remove it if all may read it"
      : adviceOn(key, nearest, isObject(at) ? at : {}),
  )
}

/** What to do with a key, if another one was meant. */
function adviceOn(
  key: string,
  nearest: string | undefined,
  at: { readonly [key: string]: Json },
): string {
  // A key that others may have would be written anew.
  if (nearest === undefined || nearest === key) return 'Remove it, or put it into a custom section'
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
