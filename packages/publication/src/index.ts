export { articlesThere } from './config/articles-there.ts'
export { type Boundary, boundaryOf, isWithin, realPath } from './config/boundary.ts'
export type {
  EmailOutputOptions,
  StandardSiteOutputOptions,
  TextOutputOptions,
} from './config/extension-options.ts'
export { defineConfig, html, unsafeHtml } from './config/for-configurations.ts'
export { findConfig, type LoadConfigOptions } from './config/read-config.ts'
export { readRedirects } from './config/read-redirects.ts'
export { reasonOf, stackOf } from './config/reason-of.ts'
export type { ResolvedConfig } from './config/resolved-config.ts'
export type { SiteAssets } from './config/site-assets.ts'
export type { SiteColor, SiteColors } from './config/site-colors.ts'
export type { SiteDesign } from './config/site-design.ts'
export type { SiteLink } from './config/site-link.ts'
export type { SiteLogo } from './config/site-logo.ts'
export { type SiteLook, siteLooks } from './config/site-look.ts'
export { type SiteOfTool, siteOfTool } from './config/site-of-tool.ts'
export type { SitePage, SitePages } from './config/site-page.ts'
export { sourceAsCode } from './config/source-as-code.ts'
export { sourceFolders } from './config/source-folders.ts'
export type {
  FeedSourceConfig,
  FeedsConfig,
  FunctionSource,
  ImagesConfig,
  JsonSourceConfig,
  MarkdownSourceConfig,
  OutputsConfig,
  PagesConfig,
  PersonConfig,
  PodcastConfig,
  SiteConfig,
  SourceConfig,
  StandfirstConfig,
} from './config/standfirst-config.ts'
export { staysInside } from './config/stays-inside.ts'
export { endIfLate, watchOwnCode } from './config/watch-own-code.ts'
export { type Aliased, type AliasRedirects, aliasRedirects } from './output/alias-redirects.ts'
export type { ArticleForm } from './output/article-form.ts'
export { articleLinks } from './output/article-links.ts'
export { articleForms, articleOutputs } from './output/article-outputs.ts'
export { attempt } from './output/attempt.ts'
export { deadConfigLinks, isOfConfig } from './output/dead-config-links.ts'
export type { FeedForm } from './output/feed-form.ts'
export { feedOutputs, partOutputs, renderFeed } from './output/feed-outputs.ts'
export { fingerprintOf, keepFingerprint } from './output/fingerprint-of.ts'
export { addressed, hiddenAddresses, type IsHidden } from './output/hidden-addresses.ts'
export { isOfSite } from './output/is-of-site.ts'
export { isWaiting } from './output/is-waiting.ts'
export { newestFirst } from './output/newest-first.ts'
export type { Output } from './output/output.ts'
export type {
  ArticlePlace,
  ExtendedFeed,
  ExtendedSite,
  HomePart,
  OutputExtension,
} from './output/output-extension.ts'
export { outputPath } from './output/output-path.ts'
export { type OwnPolicy, ownPolicies } from './output/own-policies.ts'
export type { PageFrame } from './output/page-frame.ts'
export { pagePath } from './output/page-path.ts'
export { type Part, parts } from './output/parts.ts'
export type { PlannedFeed } from './output/planned-feed.ts'
export type { PlannedOutput } from './output/planned-output.ts'
export { type PublicationOutputs, publicationOutputs } from './output/publication-outputs.ts'
export { redirectOutputs } from './output/redirect-outputs.ts'
export { type Site, siteOf } from './output/site.ts'
export { siteAddresses } from './output/site-addresses.ts'
export { newsSitemapOutputs } from './output/sitemap-outputs.ts'
export { configWithoutHidden, hiddenIn, withoutHidden } from './output/without-hidden.ts'
export type { PagePictures } from './picture/page-pictures.ts'
export { type PictureKind, pictureKind } from './picture/picture-kind.ts'
export { type PictureStore, pictureStore } from './picture/picture-store.ts'
export { withPictures } from './picture/with-pictures.ts'
export { PublicationError } from './publication-error.ts'
export { aliasedIn } from './read/aliased-in.ts'
export { type CopiedFile, copiedFiles } from './read/copied-files.ts'
export { gatherIssues, unrepeated } from './read/gather-issues.ts'
export { loadConfig } from './read/load-config.ts'
export { loadPublication, type Publication } from './read/load-publication.ts'
export { isNativelyRead } from './read/markdown-reader.ts'
export { hasPaidText, openText } from './read/paid-text.ts'
export { placeFindings, placeInFiles } from './read/place-findings.ts'
export { publicationReader, type ReadPublication } from './read/publication-reader.ts'
export { publishedFile, publishedPicture } from './read/published-file.ts'
export { type LoadedArticle, type ReadContext, readArticle } from './read/read-article.ts'
export { type Lookups, lookUp } from './read/resolve-files.ts'
export { setOwnAddresses } from './read/set-own-addresses.ts'
export { translationIssues } from './read/translation-issues.ts'
export { withoutDue } from './read/without-due.ts'
export { createFileHashes, type FileHashes, type FileStamps } from './source/file-hashes.ts'
export { hashOf } from './source/hash-of.ts'
export type { Scan } from './source/scan.ts'
export { scanSources } from './source/scan-sources.ts'
export type { MarkdownOrigin, SiteFile, SourceEntry, ValueOrigin } from './source/source-entry.ts'
export { sourceHash } from './source/source-hash.ts'
