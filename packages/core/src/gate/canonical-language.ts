/** The usual case of a tag's parts: `pt-BR`, `zh-Hant`. */
export function canonicalLanguage(tag: string): string {
  return tag
    .split('-')
    .map((part, index) => {
      const lower = part.toLowerCase()
      if (index === 0) return lower
      if (part.length === 2) return lower.toUpperCase()
      return /^[a-z]{4}$/.test(lower) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
    })
    .join('-')
}
