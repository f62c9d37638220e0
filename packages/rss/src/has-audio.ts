import type { Article } from '@standfirst/core'

/** Whether a podcast could carry the article. */
export function hasAudio({ media }: Article): boolean {
  return media.some(({ type }) => type === 'audio')
}
