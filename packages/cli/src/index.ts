export type {
  FeedSourceConfig,
  FeedsConfig,
  FunctionSource,
  JsonSourceConfig,
  MarkdownSourceConfig,
  OutputsConfig,
  SiteConfig,
  SourceConfig,
  StandfirstConfig,
} from '@standfirst/publication'
export { defineConfig } from '@standfirst/publication'
