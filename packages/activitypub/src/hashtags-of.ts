import { type Article, type Category, checkedUrl, cleanText, type OnIssue } from '@standfirst/core'
import type { ActivityHashtag } from './object-types.ts'
import { checkedOption } from './option-error.ts'
import { plain } from './plain.ts'

/** Where the pages of categories and tags are. */
export interface HashtagOptions {
  /** Absolute address of the page of a category that has none of its own (default: it is no link). */
  categoryUrl?: ((category: Category) => string | undefined) | undefined
  /** Absolute address of the page of a tag (default: tags are no links). */
  tagUrl?: ((tag: string) => string | undefined) | undefined
}

/** The category, then the tags, each name once. */
export function hashtagsOf(
  { category, tags }: Article,
  { categoryUrl, tagUrl }: HashtagOptions,
  onIssue: OnIssue | undefined,
): ActivityHashtag[] {
  const found = new Map<string, ActivityHashtag>()
  const add = (text: unknown, href: string | undefined): void => {
    const name = hashtag(text)
    const key = name.toLowerCase()
    if (!name || found.has(key)) return
    found.set(key, { type: 'Hashtag', name: `#${name}`, ...(href && { href: cleanText(href) }) })
  }
  if (category) {
    const own = checkedUrl(category.url, 'media', ['category', 'url'], onIssue)
    add(category.name, own ?? checkedOption('categoryUrl', categoryUrl?.(category)))
  }
  for (const tag of tags) add(tag, checkedOption('tagUrl', tagUrl?.(tag)))
  return [...found.values()]
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
