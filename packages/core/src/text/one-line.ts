/**
 * A text on one line. Single spaces are not looked for: a replacement of each would take longer than all else.
 */
export function oneLine(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}
