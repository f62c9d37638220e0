import type { SourceEdit, ToolForm } from './tool-form.ts'

/**
 * Tags of HTML that only group, and say that Markdown stands in them (`<div markdown="1">`), are taken
 * away: CommonMark reads none from such a tag to the next blank line. `<aside>` without attributes is
 * Notion's, which says nothing.
 *
 * @see {@link https://kramdown.gettalong.org/syntax.html#html-blocks}
 * @see {@link https://python-markdown.github.io/extensions/md_in_html/}
 */
export const markdownInHtml: ToolForm = {
  sign: /<(?:aside|\w+\b[^<>]*\smarkdown\b)/,
  edits(source, isText) {
    const edits: SourceEdit[] = []
    const open = new Map<string, (SourceEdit | undefined)[]>()
    for (const { 0: tag, 1: closes, 2: name = '', 3: rest = '', index } of source.matchAll(tags)) {
      if (!isText(index)) continue
      const edit = { from: index, to: index + tag.length, text: '' }
      const before = open.get(name) ?? []
      open.set(name, before)
      if (closes) {
        const begun = before.pop()
        if (begun) edits.push(begun, edit)
      } else {
        const isSaid = says.test(rest) || (name === 'aside' && rest === '')
        before.push(isSaid && !/\b(?:hidden|style)\b/.test(rest) ? edit : undefined)
      }
    }
    return edits.sort((one, other) => one.from - other.from)
  },
}

const tags = /<(\/?)(article|aside|center|div|footer|header|main|p|section|span)\b([^<>]*)>/g

const says = /\smarkdown(?:=["']?(?:1|block|span)\b|(?![\w=-]))/
