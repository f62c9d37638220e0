import {
  type Article,
  type Category,
  checkedUrl,
  cleanText,
  type Issue,
  type OnIssue,
} from '@standfirst/core'
import { checkedOption } from './checked-option.ts'
import type { ActivityHashtag } from './object-types.ts'
import { plain } from './plain.ts'

/** Where the pages of categories and tags are. */
export interface HashtagOptions {
  /** Absolute address of the page of a category that has none of its own (default: it is no link). */
  categoryUrl?: ((category: Category) => string | undefined) | undefined
  /** Absolute address of the page of a tag (default: tags are no links). */
  tagUrl?: ((tag: string) => string | undefined) | undefined
}

/** The category, then the tags, each name once; those that would be no hashtag, or another, are left out. */
export function hashtagsOf(
  { category, tags }: Article,
  { categoryUrl, tagUrl }: HashtagOptions,
  onIssue: OnIssue | undefined,
): ActivityHashtag[] {
  const found = new Map<string, ActivityHashtag>()
  const add = (text: unknown, path: (string | number)[], href: string | undefined): void => {
    const name = hashtag(text)
    const key = name.toLowerCase()
    if (found.has(key)) return
    if (!isHashtag(name)) {
      if (plain(text)) onIssue?.(lost(plain(text), path))
      return
    }
    found.set(key, { type: 'Hashtag', name: `#${name}`, ...(href && { href: cleanText(href) }) })
  }
  if (category) {
    const own = checkedUrl(category.url, 'media', ['category', 'url'], onIssue)
    add(
      category.name,
      ['category', 'name'],
      own ?? checkedOption('categoryUrl', categoryUrl?.(category)),
    )
  }
  for (const [index, tag] of tags.entries()) {
    add(tag, ['tags', index], checkedOption('tagUrl', tagUrl?.(tag)))
  }
  return [...found.values()]
}

/**
 * Whether servers take a word as it is: from `C++` they take the signs, so that it is `C`, and figures alone are none.
 *
 * @see {@link https://docs.joinmastodon.org/user/posting/#hashtags}
 */
function isHashtag(word: string): boolean {
  return /^[\p{L}\p{N}\p{M}]+$/u.test(word) && /\P{N}/u.test(word)
}

function lost(text: string, path: (string | number)[]): Issue {
  return {
    code: 'not-carried',
    severity: 'warning',
    message: `Found \`${text.slice(0, 100)}\`, expected letters and digits, not digits alone, as in a hashtag: it is left out.`,
    path,
    fix: 'Nothing is to be done.',
  }
}

/** A tag as one word: `extreme weather` is `extremeWeather`. */
function hashtag(text: unknown): string {
  return plain(text)
    .replace(/^#+\s*/, '')
    .split(/[\s_&.,'’/-]+/u)
    .filter(Boolean)
    .map((word, index) => (index ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join('')
}
