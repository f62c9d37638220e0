import type { ToolForm } from './tool-form.ts'

/**
 * Words that Obsidian highlights (`==words==`) become those of `<mark>`.
 *
 * @see {@link https://help.obsidian.md/syntax#Bold,+italics,+highlights}
 */
export const highlights: ToolForm = {
  sign: /==\S/,
  isOfWords: true,
  edits: (source, isText) =>
    [...source.matchAll(highlight)].flatMap(({ 0: whole, 1: text = '', index }) =>
      isText(index)
        ? [{ from: index, to: index + whole.length, text: `<mark>${text}</mark>` }]
        : [],
    ),
}

const highlight = /(?<![=\\])==(?![=\s])((?:[^=\n]|=(?!=))+)(?<!\s)==(?!=)/g
