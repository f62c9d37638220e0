import { checkedUrl, type Episode, type OnIssue } from '@standfirst/core'

/** What is said of an episode, with addresses that do no harm. */
export function episodeExtension(
  episode: Episode | undefined,
  onIssue: OnIssue | undefined,
): object | undefined {
  if (!episode) return undefined
  const people = episode.people?.map((person, index) =>
    safeLinks(person, ['episode', 'people', index], onIssue),
  )
  return { ...episode, people }
}

/** An object without the addresses in it that could do harm. */
export function safeLinks(
  value: { url?: string; image?: string },
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): object {
  const link = (key: 'image' | 'url') => checkedUrl(value[key], 'media', [...path, key], onIssue)
  return { ...value, url: link('url'), image: link('image') }
}
