/**
 * Fill the `{names}` of a label; a name without a value stays as it is.
 *
 * @example
 * ```ts
 * fill('More in {category}', { category: 'AI' }) // 'More in AI'
 * ```
 */
export function fill(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
