/** Text with white space as a reader sees it: one space for any, none at the ends. */
export function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
