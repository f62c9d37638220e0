import type { ToolForm } from './tool-form.ts'

/**
 * What Hashnode writes: an embedded page as `%[https://…]` in a line of its own, and pictures with words on how they
 * stand (`![](a.png align="center")`), which CommonMark would take for text.
 */
export const hashnode: ToolForm = {
  sign: /^%\[https?:|[ \t]align="\w+"\)/m,
  edits(source, isText) {
    return [...source.matchAll(signs)].flatMap(({ 0: whole, 1: url, 2: align = '', index }) => {
      const to = index + whole.length - (url ? 0 : 1)
      const from = url ? index : to - align.length
      return isText(index) ? [{ from, to, text: url ? `<${url}>` : '' }] : []
    })
  },
}

const signs =
  /^%\[(https?:\/\/[^\s<>\]]{1,2000})\](?=[ \t]*\r?$)|!\[[^\]\n]{0,300}\]\([^\s()]{1,2000}([ \t]align="(?:left|center|right)")\)/gm
