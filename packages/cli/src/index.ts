export { defineConfig } from './config/define-config.ts'
export type {
  FeedSourceConfig,
  FeedsConfig,
  JsonSourceConfig,
  MarkdownSourceConfig,
  OutputsConfig,
  SiteConfig,
  SourceConfig,
  StandfirstConfig,
} from './config/standfirst-config.ts'
