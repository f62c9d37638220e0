/** The length that a summary made from a text has at most, in characters. */
const most = 200

/**
 * The beginning of a text as a summary: up to the last end of a sentence in its first 200 characters,
 * else up to the last word there.
 */
export function shortSummary(text: string): string {
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
