/**
 * The name under which a module exports its configuration, where it has no default export.
 *
 * @param value - The default export of a module, or all its exports if it has none.
 */
export function namedExport(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || 'site' in value) return undefined
  return Object.entries(value).find(
    ([, one]) => typeof one === 'object' && one !== null && 'site' in one,
  )?.[0]
}
