/**
 * A text without what typographers change: Hugo, Jekyll, Astro and others turn quotes, dashes and
 * dots into others by default, and a reader sees the same words.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]|``|''/g, '"')
    .replace(/«[ \u00a0]?|[ \u00a0]?»/g, (sign) => (sign.includes('«') ? '<<' : '>>'))
    .replace(/[\u2012-\u2015]/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\.{4,}/g, '...')
}
