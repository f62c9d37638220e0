import type { Profile } from '../lint/rule.ts'
import { authorAddress, authorName, namedAuthors } from './author-rules.ts'
import { imageRule } from './image-rules.ts'

/**
 * What Google recommends for articles in Search, News and Discover: authors apart and with addresses,
 * a picture of at least 50,000 pixels, and for large cards one that is 1,200 pixels wide and has
 * 300,000 pixels.
 *
 * @see {@link https://developers.google.com/search/docs/appearance/structured-data/article}
 * @see {@link https://developers.google.com/search/docs/appearance/google-discover}
 */
export const google: Profile = {
  name: 'google',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/article',
    'https://developers.google.com/search/docs/appearance/google-discover',
  ],
  rules: [
    namedAuthors('Google'),
    authorAddress,
    authorName,
    imageRule({
      by: 'Google Discover',
      missing: 'warning',
      tooSmall: (width, height) => width < 1200 || width * height < 300_000,
      smallest: 'at least 1200 pixels in width and 300,000 in all',
    }),
  ],
}
