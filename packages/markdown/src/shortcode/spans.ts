import type { ToolForm } from './tool-form.ts'

/**
 * Words between brackets that only get attributes (`[words]{.class}`) stand alone.
 *
 * @see {@link https://content.nuxt.com/docs/files/markdown#span-text}
 */
export const spans: ToolForm = {
  sign: /\]\{/,
  isOfWords: true,
  edits: (source, isText) =>
    [...source.matchAll(span)].flatMap(({ 0: whole, 1: text = '', index }) =>
      isText(index) ? [{ from: index, to: index + whole.length, text }] : [],
    ),
}

const span = /(?<![\w!\]\\-])\[([^[\]\n]+)\]\{[ \t]*(?:[#.]|[\w-]+=)[^{}\n]*\}/g
