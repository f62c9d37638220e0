export {
  type NewsSitemapOptions,
  renderNewsSitemap,
} from './render-news-sitemap.ts'
export { renderSitemap, sitemapRenderer, streamSitemap } from './render-sitemap.ts'
export {
  renderSitemapIndex,
  type SitemapIndexOptions,
  type SitemapReference,
} from './render-sitemap-index.ts'
export { renderSitemaps, type Sitemap, streamSitemaps } from './render-sitemaps.ts'
export type { SitemapOptions } from './sitemap-options.ts'
