export { isSafeHtml, type SafeHtml, unsafeHtml } from '@standfirst/core'
export { type HeadData, type HeadLink, type HeadMeta, headData } from './head-data.ts'
export type { AlternateLink, HeadOptions, ShareImage, SiteHeadOptions } from './head-elements.ts'
export type {
  HtmlOptions,
  NodeContext,
  NodeOverrides,
  SectionContext,
  SectionOverrides,
} from './html-options.ts'
export { type HtmlValue, html } from './html-tag.ts'
export { type FeedHtmlOptions, renderFeedHtml } from './render-feed-html.ts'
export { renderHead } from './render-head.ts'
export { htmlRenderer, renderHtml } from './render-html.ts'
export { type HtmlListOptions, renderHtmlList } from './render-html-list.ts'
export { type HtmlPageOptions, type PageFrame, renderHtmlPage } from './render-html-page.ts'
