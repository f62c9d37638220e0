import type { StandfirstConfig } from '../packages/publication/src/config/standfirst-config.ts'

export type { Article, Feed } from '../packages/core/src/index.ts'
export type { FrontMatterInput } from '../packages/markdown/src/index.ts'

/** What `standfirst.config.json` may hold: a configuration without what only code can say. */
export interface ConfigurationFile
  extends Omit<StandfirstConfig, 'renderers' | 'sections' | 'profiles'> {
  /** Address of this schema, for editors. */
  $schema?: string | undefined
  /** Who else must like the articles, for `check`: `google`. */
  profiles?: readonly string[] | undefined
}
