/**
 * Two names as they can be told apart: where they look alike, each character that only one of them has is
 * written as an escape, `\u{301}`, be it a mark of its own, an invisible one, or the whole letter.
 */
export function toldApart(one: string, other: string): [one: string, other: string] {
  if (one === other || bare(one) !== bare(other)) return [one, other]
  return [escaped(one, other), escaped(other, one)]
}

/** What is seen of a name. */
function bare(name: string): string {
  return name.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
}

function escaped(name: string, other: string): string {
  const known = new Set(other)
  return Array.from(name, (character) =>
    known.has(character) || /[\x20-\x7e]/.test(character)
      ? character
      : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  ).join('')
}
