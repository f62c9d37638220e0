export type { ResolvedConfig } from '../config/resolved-config.ts'
export type { SiteAssets } from '../config/site-assets.ts'
export type { ArticleForm } from './article-form.ts'
export { articleLinks } from './article-links.ts'
export { articleForms, articleOutputs } from './article-outputs.ts'
export { type AsPublishedOptions, asPublished } from './as-published.ts'
export { expectConfig } from './expect-config.ts'
export type { FeedForm } from './feed-form.ts'
export { feedOutputs, partOutputs, renderFeed, streamFeed } from './feed-outputs.ts'
export { addressed, hiddenAddresses, type IsHidden } from './hidden-addresses.ts'
export { isWaiting } from './is-waiting.ts'
export { newestFirst } from './newest-first.ts'
export type { Output } from './output.ts'
export type {
  ArticlePlace,
  ExtendedFeed,
  ExtendedSite,
  HomePart,
  OutputExtension,
} from './output-extension.ts'
export { outputPath } from './output-path.ts'
export type { PageFrame } from './page-frame.ts'
export { pagePath } from './page-path.ts'
export type { PlannedFeed } from './planned-feed.ts'
export type { PlannedOutput } from './planned-output.ts'
export { type PublicationOutputs, publicationOutputs } from './publication-outputs.ts'
export { robotsHint } from './robots-hint.ts'
export { type SearchWords, searchWords } from './search-words.ts'
export { type OutputConfig, type Site, siteOf } from './site.ts'
export { configWithoutHidden, withoutHidden } from './without-hidden.ts'
