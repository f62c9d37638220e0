import type { RenderOptions } from '@standfirst/core'

/** Configuration for the functions that write sitemaps. */
export interface SitemapOptions extends RenderOptions {
  /** Most pages in one sitemap (default: `50000`, the protocol's limit). */
  maxUrls?: number | undefined
  /** Most bytes in one sitemap (default: `52428800`, the protocol's limit). */
  maxBytes?: number | undefined
  /** Name the pictures of each page (default: `true`). */
  images?: boolean | undefined
}
