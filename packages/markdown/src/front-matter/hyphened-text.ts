import type { Issue } from '@standfirst/core'

/**
 * Tell of a line below a key that begins with a hyphen and no space: it is text in YAML, and whoever
 * writes it means an item of a list.
 *
 * @param text - A block of YAML that can be read.
 * @param fence - Line of the fence before it.
 */
export function hyphenedText(text: string, fence: number): Issue[] {
  return [...text.matchAll(hyphened)].flatMap(
    ({ 0: found, 1: key, 2: item = '', index }): Issue[] => {
      if (/^-[\d.]+\s*$/.test(item)) return []
      const before = text.slice(0, index + found.length - item.length)
      const line = fence + before.split('\n').length
      const start = { line, column: before.length - before.lastIndexOf('\n') }
      const shown = item.trim().slice(0, 60)
      return [
        {
          code: 'hyphened-text',
          severity: 'warning',
          message: `Found \`${shown}\` below \`${key}\`, expected an item of a list, with a space after its hyphen: it was read as text`,
          path: [key ?? ''],
          position: { start, end: start },
          fix: `Write a space after the hyphen: \`- ${shown.slice(1)}\`; or put it in quotes, if it is a text.`,
        },
      ]
    },
  )
}

const hyphened = /^([A-Za-z][\w-]*):[ \t]*\r?\n[ \t]+(-[^\s-].*)$/gm
