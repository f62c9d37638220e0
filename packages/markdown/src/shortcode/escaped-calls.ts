import type { SourceEdit, ToolForm } from './tool-form.ts'

/**
 * Calls of shortcodes that Hugo and Zola show instead of running them (with the signs of a comment inside the
 * braces) become the text that they show.
 *
 * @see {@link https://gohugo.io/content-management/shortcodes/}
 * @see {@link https://www.getzola.org/documentation/content/shortcodes/}
 */
function escapedCalls(sign: RegExp, calls: RegExp): ToolForm {
  return {
    sign,
    isOfWords: true,
    edits(source, isText) {
      const found = [...source.matchAll(calls)]
      const lastEnd = found.findLastIndex(({ groups }) => groups?.end)
      let isCode = false
      return found.flatMap(({ 0: whole, groups = {}, index }, at): SourceEdit[] => {
        const { begin, close, end, open, text } = groups
        if (begin) isCode = at < lastEnd
        if (end) isCode = false
        if (begin || end || isCode || !isText(index)) return []
        const shown = `${open}${text}${close}`.replace(/[!-/:-@[-`{-~]/g, '\\$&')
        return [{ from: index, to: index + whole.length, text: shown }]
      })
    },
  }
}

/** Those between the tags of `highlight` are code, which is read elsewhere. */
export const callsOfHugo: ToolForm = escapedCalls(
  /\{\{[<%]\/\*/,
  /(?<begin>\{\{[<%]\s*highlight\b)|(?<end>\{\{[<%]\s*\/\s*highlight\b)|(?<!\\)(?<open>\{\{[<%])\/\*(?<text>[^\n*]*)\*\/(?<close>[>%]\}\})/g,
)

/** Only those of calls. */
export const callsOfZola: ToolForm = escapedCalls(
  /\{[{%]\/\*/,
  /(?<!\\)(?<open>\{[{%])\/\*(?<text>\s*(?:[A-Za-z_][\w:]*\s*\([^\n*()]*\)|end)\s*)\*\/(?<close>[%}]\})/g,
)
