import type { Image } from '@standfirst/core'
import type { Report, Rule } from '../lint/rule.ts'

/** What a profile demands of the lead image. */
export interface ImageDemands {
  /** Who demands it, for messages. */
  by: string
  /** How bad it is that there is none; absent if there need be none. */
  missing?: 'error' | 'warning'
  /** Whether a picture is too small, by its width and height. */
  tooSmall?: (width: number, height: number) => boolean
  /** The smallest size, in words. */
  smallest?: string
  /** Least and greatest width divided by height. */
  shape?: readonly [number, number]
  /** Media types that are taken. */
  types?: readonly string[]
  /** Largest file in bytes. */
  bytes?: number
}

/** A rule for the lead image. */
export function imageRule(demands: ImageDemands): Rule {
  return ({ image }, report) => checkImage(image, demands, report)
}

/** Report what a picture lacks. */
export function checkImage(image: Image | undefined, demands: ImageDemands, report: Report): void {
  const {
    by,
    bytes = Number.POSITIVE_INFINITY,
    missing,
    shape,
    smallest,
    tooSmall,
    types,
  } = demands
  if (!image) {
    if (!missing) return
    report({
      code: 'missing-image',
      severity: missing,
      message: `Found no picture, expected one: ${by} shows or takes what has one.`,
      path: ['image'],
      fix: smallest ? `Add one of ${smallest}.` : 'Add one.',
    })
    return
  }
  const { height, mediaType, width } = image
  if (tooSmall && (width === undefined || height === undefined)) {
    report({
      code: 'unknown-image-size',
      severity: 'warning',
      message: `Found a picture without width and height, expected both: ${by} demands ${smallest}.`,
      path: ['image'],
      fix: 'Give `width` and `height` in pixels.',
    })
  } else if (width && height) {
    if (tooSmall?.(width, height)) {
      report({
        code: 'small-image',
        severity: 'warning',
        message: `Found a picture of ${width} x ${height} pixels, expected ${smallest} for ${by}.`,
        path: ['image'],
        fix: 'Use a larger one.',
      })
    }
    const ratio = width / height
    if (shape && (ratio < shape[0] || ratio > shape[1])) {
      report({
        code: 'image-shape',
        severity: 'warning',
        message: `Found a picture ${ratio.toFixed(2)} times as wide as high, expected ${shape[0]} to ${shape[1]} for ${by}.`,
        path: ['image'],
        fix: 'Cut it to another shape.',
      })
    }
  }
  if (types && mediaType && !types.includes(mediaType)) {
    report({
      code: 'image-type',
      severity: 'error',
      message: `Found a picture of the type \`${mediaType}\`, expected ${types.join(', ')} for ${by}.`,
      path: ['image', 'mediaType'],
      fix: 'Convert it.',
    })
  }
  if ((image.bytes ?? 0) > bytes) {
    report({
      code: 'large-image',
      severity: 'error',
      message: `Found a picture of ${image.bytes} bytes, expected ${bytes} or fewer for ${by}.`,
      path: ['image', 'bytes'],
      fix: 'Compress it.',
    })
  }
}
