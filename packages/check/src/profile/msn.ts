import type { FeedRule, Profile, Rule } from '../lint/rule.ts'
import { visitNodes } from '../lint/visit-nodes.ts'
import { imageRule } from './image-rules.ts'
import { titleLength } from './title-length.ts'

/** An article without a body is not taken. */
const body: Rule = ({ sections }, report) => {
  if (sections.some(({ paid }) => !paid)) return
  report({
    code: 'missing-text',
    severity: 'error',
    message:
      'Found no text that everyone may read, expected some: MSN takes no article without it.',
    path: ['sections'],
    fix: 'Write it, or keep the article out of the feed for MSN.',
  })
}

const day = 24 * 60 * 60 * 1000

/** The date must be in the past, and less than 365 days old. */
const age: Rule = ({ publishedAt }, report, { now }) => {
  const days = (Date.parse(now ?? '') - Date.parse(publishedAt)) / day
  if (!(days < 0 || days >= 365)) return
  report({
    code: days < 0 ? 'future-date' : 'old-article',
    severity: 'error',
    message: `Found the date \`${publishedAt}\`, expected one of the 365 days before \`${now}\`: MSN takes no other.`,
    path: ['publishedAt'],
    fix: 'Keep the article out of the feed for MSN.',
  })
}

/** Links may be http, https and mailto only. */
const schemes: Rule = (article, report) => {
  visitNodes(article, ({ type, url }, path) => {
    if (type !== 'link' || /^(?:https?|mailto):/i.test(String(url))) return
    report({
      code: 'link-scheme',
      severity: 'warning',
      message: `Found a link to \`${url}\`, expected http, https or mailto: MSN removes others.`,
      path: [...path, 'url'],
      fix: 'Write the number as text.',
    })
  })
}

const secure: FeedRule = ({ feedUrl }, report) => {
  if (!feedUrl || feedUrl.startsWith('https:')) return
  report({
    code: 'insecure-feed',
    severity: 'error',
    message: `Found the feed's address \`${feedUrl}\`, expected https: MSN fetches no other.`,
    path: ['feedUrl'],
    fix: 'Serve the feed over https.',
  })
}

/**
 * What MSN (Microsoft Start) takes: titles of 21 to 150 characters, articles of the last 365 days with
 * a body, pictures of up to 15 MB, feeds over https.
 *
 * @see {@link https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329}
 * @see {@link https://helpcenter.microsoftstart.com/kb/feed-specifications}
 */
export const msn: Profile = {
  name: 'msn',
  sources: [
    'https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329',
    'https://support.microsoft.com/topic/msn-html-guidelines-and-tag-restrictions-2a12f610-f3da-43ea-8dc4-766f6df89e8d',
    'https://helpcenter.microsoftstart.com/kb/feed-specifications',
  ],
  rules: [
    titleLength('MSN', 21, 150),
    body,
    age,
    schemes,
    imageRule({
      by: 'MSN',
      missing: 'warning',
      tooSmall: (width, height) => Math.max(width, height) < 720,
      smallest: 'at least 720 pixels in width or height',
      shape: [0.5, 1.89],
      types: ['image/png', 'image/jpeg', 'image/gif', 'image/webp'],
      bytes: 15_000_000,
    }),
  ],
  feedRules: [secure],
}
