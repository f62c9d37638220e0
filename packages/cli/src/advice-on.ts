import type { ResolvedConfig } from '@standfirst/publication'
import { count } from './terminal.ts'

/**
 * Say what the configuration of a site's own tool has on addresses, and was not read.
 *
 * @param isUnconfigured - There is no configuration yet that could say it, nor the address of the site.
 */
export function adviceOn(
  { file, keys }: NonNullable<ResolvedConfig['unreadSettings']>,
  isUnconfigured: boolean,
): string {
  const said = keys.map((key) => `\`${key}\``).join(', ')
  const rest = isUnconfigured
    ? ' in standfirst.config.ts (`standfirst init`), and give the site’s whole address with --site'
    : ''
  return `\`${file}\` says ${said}, which was not read: some addresses may be others than before. Say \`permalink\` or \`at\` of \`sources\`, or \`redirects\`, for them${rest}.`
}

/** Say which texts of a site no source reads, and the source that would. */
export function adviceOnTexts({
  paths,
  source,
}: NonNullable<ResolvedConfig['textsOutside']>): string {
  const { at, ignore, markdown, preset } = source
  const said = Object.entries({ markdown, preset, at, ignore }).flatMap(([key, value]) => {
    if (value === undefined) return []
    const text = typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`
    return `${key}: ${text}`
  })
  const isOne = paths.length === 1
  const first = isOne ? `\`${paths[0]}\`` : `the first is \`${paths[0]}\``
  return `Found ${count(paths.length, 'text')} beside the articles, which no source reads: ${isOne ? 'it is' : 'they are'} left out (${first}). Add a source in standfirst.config.ts, such as \`{ ${said.join(', ')} }\`, and write \`page: true\` in what is a page.`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
