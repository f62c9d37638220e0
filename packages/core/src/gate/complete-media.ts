import type { MediaInput } from '../model/article-input.ts'
import type { Chapter, Media, MediaVariant } from '../model/media.ts'
import type { GateContext } from './gate-context.ts'
import { plainLine } from './plain-line.ts'
import { webAddressOf } from './web-address.ts'

/** Complete what is said of a recording or document; its chapters are put in order. */
export function completeMedia(input: MediaInput, context: GateContext): Media {
  const { aiDisclosure, bytes, durationSeconds, mediaType, poster, title, type, url } = input
  const { chapters, chaptersUrl, transcriptType, transcriptUrl, variants } = input
  return {
    type,
    url: webAddressOf(url, context),
    mediaType,
    ...(bytes !== undefined && { bytes }),
    ...(durationSeconds !== undefined && { durationSeconds }),
    ...(title && { title: plainLine(title) }),
    ...(poster && { poster: webAddressOf(poster, context) }),
    ...(transcriptUrl && { transcriptUrl: webAddressOf(transcriptUrl, context) }),
    ...(transcriptType && { transcriptType }),
    ...(chapters?.length && {
      chapters: chapters
        .map((one) => completeChapter(one, context))
        .sort((a, b) => a.startSeconds - b.startSeconds),
    }),
    ...(chaptersUrl && { chaptersUrl: webAddressOf(chaptersUrl, context) }),
    ...(aiDisclosure && { aiDisclosure: { use: aiDisclosure.use } }),
    ...(variants?.length && { variants: variants.map((one) => completeVariant(one, context)) }),
  }
}

function completeChapter(
  input: NonNullable<MediaInput['chapters']>[number],
  context: GateContext,
): Chapter {
  const { endSeconds, image, startSeconds, title, url } = input
  return {
    startSeconds,
    ...(endSeconds !== undefined && { endSeconds }),
    title: plainLine(title),
    ...(url && { url: webAddressOf(url, context) }),
    ...(image && { image: webAddressOf(image, context) }),
  }
}

function completeVariant(
  input: NonNullable<MediaInput['variants']>[number],
  context: GateContext,
): MediaVariant {
  const { bitrate, bytes, height, mediaType, title, url } = input
  return {
    url: webAddressOf(url, context),
    mediaType,
    ...(bytes !== undefined && { bytes }),
    ...(title && { title: plainLine(title) }),
    ...(height !== undefined && { height }),
    ...(bitrate !== undefined && { bitrate }),
  }
}
