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
  const taken = nearest !== undefined && isObject(at) && Object.hasOwn(at, nearest)
  // A key that others may have would be written anew.
  const isElsewhere = nearest === key
  return problem(
    'unknown-key',
    `Found the key \`${key}\`, expected only keys of the format here`,
    path,
    isHold
      ? "Write `status: 'draft'` in its place to hold the article back, or remove it if all may read it"
      : nearest === undefined || isElsewhere
        ? 'Remove it, or put it into a custom section'
        : taken
          ? `Remove it: \`${nearest}\` is there already`
          : nearest === 'media'
            ? 'Write recordings as a list: `media: [{ type: audio, url: talk.mp3, mediaType: audio/mpeg }]`'
            : nearest === 'category' && isObject(at) && Array.isArray(at[key])
              ? 'Write its first as `category`, and the others as `tags`'
              : `Rename it to \`${nearest}\`, or remove it`,
  )
}
