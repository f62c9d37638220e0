const begin = '# BEGIN Standfirst'
const end = '# END Standfirst'

// No other beginning stands inside, so that a stray one takes nothing of what people wrote.
const block =
  /^# BEGIN Standfirst(?:\r\n|\n)(?:(?!# (?:BEGIN|END) Standfirst).*(?:\r\n|\n))*# END Standfirst(?:\r\n|\n|$)/m

/** What a file says outside of our block. */
export function outsideBlock(existing: string): string {
  return existing.replace(block, '')
}

/**
 * Put a block into a file: where there is one, it is replaced, else it stands at the end, after an
 * empty line. Nothing else is changed.
 *
 * @param content - Lines; without any, a block that is there is taken out.
 */
export function mergeBlock(existing: string, content: string): string {
  const text = content ? `${begin}\n${content}\n${end}\n` : ''
  if (block.test(existing)) return existing.replace(block, () => text)
  if (!text) return existing
  if (!existing) return text
  return `${existing}${/[\r\n]$/.test(existing) ? '' : '\n'}\n${text}`
}
