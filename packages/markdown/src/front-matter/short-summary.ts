/**
 * The beginning of a text as a summary: up to the last end of a sentence in its first characters, else up
 * to the last word there.
 *
 * @param most - Length that it has at most, in characters.
 */
export function shortSummary(text: string, most = 200): string {
  if (text.length <= most) return text
  const start = text.slice(0, most + 1)
  let end = 0
  for (const { index, 0: sign } of start.matchAll(/[.!?…]["”’)»\]]*(?=\s)|[。！？」]/g)) {
    end = index + sign.length
  }
  if (end >= 60) return start.slice(0, end)
  const space = start.lastIndexOf(' ')
  const words = start.slice(0, space >= 60 ? space : most - 1)
  return `${words.replace(/[\ud800-\udbff]$|[\s,;:–—-]+$/, '')}…`
}
