import type { FeedRule, Profile, Rule } from '../lint/rule.ts'
import { checkImage } from './image-rules.ts'

const types = [
  'audio/x-m4a',
  'audio/mpeg',
  'video/quicktime',
  'video/mp4',
  'video/x-m4v',
  'application/pdf',
]

/** An episode is its enclosure, with address, length and type. */
const enclosure: Rule = ({ media }, report) => {
  const index = ['audio', 'video', 'document']
    .map((type) => media.findIndex((one) => one.type === type))
    .find((found) => found >= 0)
  const file = index === undefined ? undefined : media[index]
  if (!file || index === undefined) {
    report({
      code: 'missing-enclosure',
      severity: 'error',
      message:
        'Found no recording, expected one: to Apple Podcasts an item without it is no episode.',
      path: ['media'],
      fix: 'Add the recording to `media`.',
    })
    return
  }
  if (!types.includes(file.mediaType)) {
    report({
      code: 'enclosure-type',
      severity: 'warning',
      message: `Found a file of the type \`${file.mediaType}\`, expected ${types.join(', ')} for Apple Podcasts.`,
      path: ['media', index, 'mediaType'],
      fix: 'Convert it, or give its true type.',
    })
  }
  if (!file.bytes) {
    report({
      code: 'missing-bytes',
      severity: 'error',
      message:
        'Found a file without its size, expected the size in bytes: Apple Podcasts demands it.',
      path: ['media', index, 'bytes'],
      fix: 'Give `bytes`.',
    })
  }
  if (file.type !== 'document' && !file.durationSeconds) {
    report({
      code: 'missing-duration',
      severity: 'warning',
      message:
        'Found a recording without its length, expected it in seconds: Apple Podcasts shows it.',
      path: ['media', index, 'durationSeconds'],
      fix: 'Give `durationSeconds`.',
    })
  }
}

/** A number of an episode or a season is a whole one from 1 up, or Apple is told none. */
const numbers: Rule = ({ episode }, report) => {
  for (const key of ['number', 'season'] as const) {
    const value = episode?.[key]
    if (value === undefined || (Number.isInteger(value) && value > 0)) continue
    report({
      code: 'episode-number',
      severity: 'warning',
      message: `Found \`${value}\`, expected a whole number from 1 up: Apple Podcasts is told none.`,
      path: ['episode', key],
      fix: 'Give a whole number, or none where there is a trailer or a bonus.',
    })
  }
}

/** The show's artwork is square, 1,400 to 3,000 pixels wide, JPEG or PNG. */
const artwork: FeedRule = ({ image }, report) => {
  checkImage(
    image,
    {
      by: 'Apple Podcasts',
      missing: 'error',
      tooSmall: (width) => width < 1400 || width > 3000,
      smallest: '1400 to 3000 pixels in width and in height',
      shape: [1, 1],
      types: ['image/jpeg', 'image/png'],
    },
    report,
  )
}

/** A show describes itself, in no more than 4,000 bytes. */
const description: FeedRule = ({ description }, report) => {
  const { length } = new TextEncoder().encode(description)
  if (length > 0 && length <= 4000) return
  report({
    code: 'description-length',
    severity: 'error',
    message: `Found a description of ${length} bytes, expected 1 to 4000 for Apple Podcasts.`,
    path: ['description'],
    fix: 'Write a few sentences on what the show is about.',
  })
}

/**
 * What Apple Podcasts demands: an enclosure with its type and length in every item, square artwork of
 * 1,400 to 3,000 pixels, a description of up to 4,000 bytes.
 *
 * @see {@link https://help.apple.com/itc/podcasts_connect/#/itcb54353390}
 */
export const applePodcasts: Profile = {
  name: 'apple-podcasts',
  sources: ['https://help.apple.com/itc/podcasts_connect/#/itcb54353390'],
  rules: [enclosure, numbers],
  feedRules: [artwork, description],
}
