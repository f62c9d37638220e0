import type { ToolForm } from './tool-form.ts'

/**
 * Notes that stand in the line (`^[Text.]`) become calls, with their definitions at the end of the text.
 *
 * @see {@link https://help.obsidian.md/syntax#Footnotes}
 */
export const inlineNotes: ToolForm = {
  sign: /\^\[/,
  isOfWords: true,
  edits(source, isText) {
    let name = 'inline-'
    while (source.includes(`[^${name}`)) name += '-'
    let notes = ''
    let count = 0
    const edits = notesIn(source).flatMap(({ from, to }) => {
      const text = source.slice(from + 2, to - 1)
      if (!text || !isText(from)) return []
      count++
      notes += `\n\n[^${name}${count}]: ${text.replace(/\n[ \t>]*/g, ' ').trim()}`
      return [{ from, to, text: `[^${name}${count}]` }]
    })
    return [...edits, { from: source.length, to: source.length, text: notes }]
  },
}

/** Where notes stand, the outer ones alone; brackets that are not closed end with their paragraph. */
function notesIn(source: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  const open: (number | undefined)[] = []
  for (const { 0: sign, index } of source.matchAll(/\\[\s\S]|\n[ \t>]*\n|\^?\[|\]/g)) {
    if (sign === ']') {
      const from = open.pop()
      if (from === undefined) continue
      while ((found.at(-1)?.from ?? -1) > from) found.pop()
      found.push({ from, to: index + 1 })
    } else if (sign === '[' || sign === '^[') open.push(sign === '^[' ? index : undefined)
    else if (sign.startsWith('\n')) open.length = 0
  }
  return found
}
