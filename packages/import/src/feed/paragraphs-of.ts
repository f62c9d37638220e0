/**
 * A text that a format takes for HTML and that has no element: its empty lines part paragraphs, and its
 * line ends are kept where they were meant. HTML is given back as it is.
 */
export function paragraphsOf(html: string): string {
  if (/<[a-z/!]/i.test(html) || !html.includes('\n')) return html
  const lines = html.split('\n').map((line) => line.trimEnd())
  if (lines.filter(Boolean).length < 2) return html
  const parts = lines
    .join('\n')
    .trim()
    .split(/\n{2,}/)
  const written = parts.map((part) => withBreaks(part.trim().replaceAll('<', '&lt;')))
  if (parts.length === 1 && !written[0]?.includes('<br>')) return html
  return written.map((part) => `<p>${part}</p>`).join('\n')
}

/**
 * A line ends early where the next word had room in it; where it had none, the text was wrapped, and so it
 * was in the middle of a sentence.
 */
function withBreaks(paragraph: string): string {
  const lines = paragraph.split('\n')
  const width = Math.max(shortest, ...lines.map(({ length }) => length))
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      // What is indented was laid out with the XML around it.
      if (next === undefined || /^\s/.test(next)) return line
      if (/[,;]$/.test(line)) return line
      const [word = ''] = next.split(' ', 1)
      const hasRoom = line.length + 1 + word.length <= width
      return hasRoom || line.length > longest ? `${line}<br>` : line
    })
    .join('\n')
}

/** Characters that a line of wrapped text has at least, and at most. */
const [shortest, longest] = [50, 100]
