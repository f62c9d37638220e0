export type {
  FeedSourceConfig,
  FeedsConfig,
  FunctionSource,
  JsonSourceConfig,
  MarkdownSourceConfig,
  OutputsConfig,
  PagesConfig,
  PersonConfig,
  PodcastConfig,
  SiteConfig,
  SourceConfig,
  StandfirstConfig,
} from '@standfirst/publication'
export { defineConfig, html, unsafeHtml } from '@standfirst/publication'
