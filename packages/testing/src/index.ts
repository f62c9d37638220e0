export { adversarialArticle } from './arbitrary/adversarial/adversarial-article.ts'
export { article, rawArticle } from './arbitrary/article.ts'
export { flow, phrasing } from './arbitrary/content.ts'
export { feed } from './arbitrary/feed.ts'
export { hostileString } from './arbitrary/hostile-string.ts'
export { section } from './arbitrary/section.ts'
export { assertTolerant, type TolerantOptions } from './assert-tolerant.ts'
export { type Case, cases } from './cases.ts'
export { checkFeedXml } from './check/check-feed-xml.ts'
export { type CheckHtmlOptions, checkHtml } from './check/check-html.ts'
export { checkJson } from './check/check-json.ts'
export { checkJsonLd } from './check/check-json-ld.ts'
export { checkXml } from './check/check-xml.ts'
export { type ConformanceOptions, describeRenderer } from './describe-renderer.ts'
export { faultsOnly } from './faults-only.ts'
export { exampleFeed, insight, smallFeed } from './feed/example-feed.ts'
export { gatedFeed } from './feed/gated-feed.ts'
export { hostileFeed } from './feed/hostile-feed.ts'
export {
  type FeedparserResult,
  feedparser,
  has,
  newsboatTitles,
  withFiles,
} from './reader/feed-readers.ts'
export { findRuntimes, findWorkerd, type Runtime } from './runtime/find-runtimes.ts'
export { type Element, elements, textOf } from './tree/elements.ts'
export { wholeArticle } from './whole-article.ts'
export { type WrongValue, wrongValues } from './wrong-values.ts'
