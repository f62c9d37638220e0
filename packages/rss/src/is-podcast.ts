import { type Feed, isUnpublished } from '@standfirst/core'

/** Whether a feed can be heard: it has a picture, and every item a recording. */
export function isPodcast({ articles = [], image }: Feed): boolean {
  const shown = articles.filter(
    (article) => typeof article === 'object' && article && !isUnpublished(article),
  )
  return (
    image !== undefined &&
    shown.length > 0 &&
    // An article that skipped the gate may hold anything.
    shown.every(({ media }) => Array.isArray(media) && media.some((one) => one?.type === 'audio'))
  )
}
