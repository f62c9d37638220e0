import { type Media, mediaDisclosureText } from '@standfirst/core'
import { each } from '../each.ts'
import { linkText } from '../link-text.ts'
import { oneLine } from '../plain-writer.ts'
import { textBlocks } from '../render-blocks.ts'
import { imageText } from '../render-phrasing.ts'
import type { Block, TextState } from '../text-options.ts'

/** The lead image: its text, caption and credit. */
export function leadImage(state: TextState): Block[] {
  const { image } = state.article
  if (!image) return []
  state.path.push('image')
  const text = imageText({ url: image.url, alt: image.alt }, state)
  state.path.pop()
  const caption = [image.caption, image.credit, mediaDisclosureText(image, state.words)]
    .map(state.plain)
    .filter(Boolean)
    .join(' · ')
  return textBlocks([text, caption].filter(Boolean).join('\n'), state)
}

/** Recordings and documents, as links. */
export function mediaBlocks(state: TextState): Block[] {
  return each<Media, Block[]>(state, 'media', state.article.media, (one) => {
    const address = oneLine(one.url)
    const file = address.replace(/[?#].*/, '').replace(/.*\//, '')
    const name = state.plain(one.title) || file || address
    const recording = linkText({ url: one.url }, name, state, 'media')
    const { transcriptUrl } = one
    const transcript = transcriptUrl
      ? linkText(
          { transcriptUrl } as object,
          state.words.transcript,
          state,
          'media',
          'transcriptUrl',
        )
      : ''
    return textBlocks(
      [recording, state.plain(mediaDisclosureText(one, state.words)), transcript]
        .filter(Boolean)
        .join(' · '),
      state,
    )
  }).flat()
}
