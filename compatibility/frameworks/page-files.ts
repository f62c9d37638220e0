/**
 * The files that a guide shows: each block of code under a line that names it, such as `` `app/page.tsx`: ``.
 *
 * @param guide - Markdown of the guide.
 * @returns The text of each file, by its path.
 */
export function pageFiles(guide: string): Map<string, string> {
  const named = /^`([^`\n]+\.[a-z]+)`[^\n]*:\n\n(?:<!--[^\n]*-->\n\n)?```[a-z]+\n([\s\S]*?)^```$/gm
  return new Map([...guide.matchAll(named)].map(([, path = '', text = '']) => [path, text]))
}
