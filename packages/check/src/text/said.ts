import { cleanText } from '@standfirst/core'

/** What a text says, and where. */
export interface Said {
  /** The text, as it was read. */
  text: string
  /** Its signs without white space and without those that lines are marked with. */
  signs: string
  /** For each sign its place in the text. */
  places: readonly number[]
}

/**
 * What plain text says, without how its lines are broken and marked: two texts that say the same have the same signs.
 * Left out are white space and `-`, `=`, `*` and `>`, of which lines under headings and quotations are made.
 */
export function saidIn(given: string): Said {
  const text = given.normalize('NFC')
  const places: number[] = []
  let signs = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (unsaid.test(sign)) continue
    signs += sign
    places.push(at)
  }
  return { text, signs, places }
}

/** The signs alone. */
export function said(text: string): string {
  return saidIn(cleanText(text.replace(/[\s\u0085]+/g, ' '))).signs
}

const unsaid = /[\s\p{Cc}>=*-]/u
