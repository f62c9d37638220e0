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
    const edits = [...source.matchAll(note)].flatMap(({ 0: whole, 1: text = '', index }) => {
      if (!isText(index)) return []
      count++
      notes += `\n\n[^${name}${count}]: ${text.replace(/\n[ \t>]*/g, ' ').trim()}`
      return [{ from: index, to: index + whole.length, text: `[^${name}${count}]` }]
    })
    return [...edits, { from: source.length, to: source.length, text: notes }]
  },
}

const note = /(?<!\\)\^\[((?:[^[\]\\\n]|\\.|\n(?![ \t>]*\n)|\[(?:[^[\]\n]|\[[^[\]\n]*\])*\])+)\]/g
