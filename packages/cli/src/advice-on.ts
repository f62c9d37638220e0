import type { ResolvedConfig } from '@standfirst/publication'

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
