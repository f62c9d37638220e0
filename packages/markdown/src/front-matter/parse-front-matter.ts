import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'
import { takeMatter } from './take-matter.ts'

/**
 * The front matter of a text as data, with the keys that it was written with: for files that are no
 * articles, such as the section files of a site.
 *
 * @param source - YAML (`---`), TOML (`+++`) or JSON front matter, and anything after it.
 * @returns Members; none where there is no front matter, or none that can be read.
 *
 * @example
 * ```ts
 * import { parseFrontMatter } from '@standfirst/markdown'
 *
 * parseFrontMatter('---\ntitle: Tides\n---\n\nText.\n') // → { title: 'Tides' }
 * ```
 */
export function parseFrontMatter(source: string): Record<string, unknown> {
  const text = source.replace(/^\ufeff/, '')
  const taken = takeMatter(text)
  const [, fence, lines = ''] = usual.exec(text) ?? []
  if (!taken && fence === undefined) return {}
  const { type, value } = taken ?? { type: fence === '+++' ? 'toml' : 'yaml', value: lines }
  // Of a key that is there twice, most tools take the last in such files.
  return (type === 'toml' ? readToml(value, 1) : readYaml(value, 1, false)).data
}

const usual = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?<=\n)\1[ \t]*(?:\r?\n|$)/
