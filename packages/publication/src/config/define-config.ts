import type { StandfirstConfig } from './standfirst-config.ts'

/**
 * State a publication in `standfirst.config.ts`, with types that guide.
 *
 * @param config - The publication.
 * @returns The same value.
 *
 * @example
 * ```ts
 * import { defineConfig } from 'standfirst'
 *
 * defineConfig({ site: { url: 'https://example.com/' } }).site.url // → 'https://example.com/'
 * ```
 */
export function defineConfig(config: StandfirstConfig): StandfirstConfig {
  return config
}
