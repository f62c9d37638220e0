import type { FeedRule, Profile, Rule } from '../lint/rule.ts'
import { counted } from '../text/counted.ts'
import { namedAuthors } from './author-rules.ts'
import { imageRule } from './image-rules.ts'

const least = 300

/** The excerpt should have 300 characters or more. */
const excerpt: Rule = ({ summary }, report) => {
  const { length } = [...summary]
  if (length >= least) return
  report({
    code: 'short-summary',
    severity: 'warning',
    message: `Found a summary of ${counted(length, 'character')}, expected ${least} or more for Flipboard.`,
    path: ['summary'],
    fix: 'Tell more of what the article says.',
  })
}

/** A feed should hold the 20 newest items or more. */
const items: FeedRule = ({ articles }, report) => {
  if (articles.length >= 20) return
  report({
    code: 'few-items',
    severity: 'warning',
    message: `Found a feed of ${counted(articles.length, 'article')}, expected 20 or more for Flipboard.`,
    path: ['articles'],
    fix: 'Let the feed hold more of the newest articles.',
  })
}

/** Items should be on the host of their feed. */
const host: FeedRule = ({ articles, feedUrl, url }, report) => {
  const own = URL.parse(feedUrl ?? url)?.host
  articles.forEach((article, index) => {
    const other = URL.parse(article.url)?.host
    if (other === own) return
    report({
      code: 'other-host',
      severity: 'warning',
      message: `Found an article on \`${other}\`, expected \`${own}\`, the host of the feed, for Flipboard.`,
      path: ['articles', index, 'url'],
      fix: 'Serve feed and articles from one host.',
    })
  })
}

/**
 * What Flipboard asks of a feed: excerpts of 300 characters or more, a picture of at least 500 pixels
 * on its shorter side, authors, 20 items or more, all on the host of the feed.
 *
 * @see {@link https://about.flipboard.com/rss-spec/}
 * @see {@link https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/}
 */
export const flipboard: Profile = {
  name: 'flipboard',
  sources: [
    'https://about.flipboard.com/rss-spec/',
    'https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/',
  ],
  rules: [
    excerpt,
    namedAuthors('Flipboard'),
    imageRule({
      by: 'Flipboard',
      missing: 'error',
      tooSmall: (width, height) => Math.min(width, height) < 500,
      smallest: 'at least 500 pixels on its shorter side',
    }),
  ],
  feedRules: [items, host],
}
