import type { Article } from '../model/article.ts'
import type { Media } from '../model/media.ts'

/**
 * The recording that an article is heard or seen as: its first audio, else its first video. Players take
 * it for the episode.
 *
 * @param article - Article; not changed.
 */
export function recordingOf({ media }: Pick<Article, 'media'>): Media | undefined {
  return media.find(({ type }) => type === 'audio') ?? media.find(({ type }) => type === 'video')
}
