import { refusedImageType } from '@standfirst/core'
import type { Rule } from './rule.ts'

/** A lead picture of a type that no social network shows as `og:image`, such as SVG. */
export const shareImageType: Rule = ({ image }, report) => {
  const type = image && refusedImageType(image)
  if (type === undefined) return
  report({
    code: 'image-type',
    severity: 'warning',
    message: `Found a lead picture of the type \`${type}\`, expected JPEG, PNG, GIF or WebP: social networks show no other.`,
    path: ['image', image?.mediaType ? 'mediaType' : 'url'],
    fix: 'Convert it, and show the original in the text.',
  })
}
