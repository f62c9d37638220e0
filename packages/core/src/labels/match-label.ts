/**
 * The values that were filled into a label, if a text is that label filled in: the inverse of `fill`.
 * A text of more than 2,000 characters is none.
 *
 * @example
 * ```ts
 * matchLabel('Originally posted by Ada on X', 'Originally posted by {name} on {platform}') // { name: 'Ada', platform: 'X' }
 * ```
 */
export function matchLabel(text: string, label: string): Record<string, string> | undefined {
  const [start = ''] = label.split('{', 1)
  if (text.length > 2000 || !text.startsWith(start)) return undefined
  const names: string[] = []
  const pattern = label
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      names.push(name)
      return '(.+)'
    })
    .join('')
  const match = new RegExp(`^${pattern}$`, 's').exec(text)
  if (!match) return undefined
  return Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']))
}
