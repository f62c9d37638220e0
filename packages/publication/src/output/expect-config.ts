import { optionError } from '@standfirst/core'

/**
 * Refuse what is no configuration as outputs need it, such as one whose defaults are not filled in yet.
 *
 * @throws `TypeError` that says what was found, and what makes one.
 */
export function expectConfig(config: unknown): void {
  const parts = ['feed', 'outputs', 'siteAssets']
  if (typeof config === 'object' && config && parts.every((name) => name in config)) return
  const expected =
    'what `loadConfig(folder)` of `@standfirst/publication` gives, or `configOf(config)` of `@standfirst/publication/config`'
  throw optionError('config', config, expected)
}
