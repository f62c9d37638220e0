/**
 * Find the metadata of Nikola, which stands in a comment: each line two dots, a key, a colon and a value.
 * In older versions, the tags `draft` and `private` hold a post back.
 *
 * @see {@link https://getnikola.com/handbook.html#metadata-fields}
 */
export function commentMatter(
  text: string,
): { type: 'yaml'; value: string; fence: number; end: number } | undefined {
  const [all, lines = ''] = comment.exec(text) ?? []
  if (all === undefined) return undefined
  const members = lines
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => {
      const colon = line.indexOf(':')
      const key = line.slice(2, colon).trim()
      const value = line
        .slice(colon + 1)
        .trim()
        .replace(/ ?UTC(?=[+-]\d)/, '')
      const isHeld = key === 'tags' && /(?:^|,)\s*(?:draft|private)\s*(?:,|$)/.test(value)
      return { line: `${key}: ${value && JSON.stringify(value)}`, isHeld }
    })
  const held = members.some(({ isHeld }) => isHeld) ? ['draft: true'] : []
  const value = [...members.map(({ line }) => line), ...held].join('\n')
  return { type: 'yaml', value, fence: 1, end: all.length }
}

const comment = /^<!--[ \t]*\r?\n((?:\.\.[ \t]+[A-Za-z][\w-]*:[^\n]*\n)+)[ \t]*-->[ \t]*(?:\r?\n|$)/
