import { closest, distance } from 'fastest-levenshtein'

/** The one of some names that a wrong one is nearest to, or begins: `bio` of `biography`. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  const small = wrong.toLowerCase()
  const begun = names.filter((name) => small.length > 2 && name.toLowerCase().startsWith(small))
  if (begun.length === 1) return begun[0]
  const meant = names.length
    ? (names.find((name) => name.toLowerCase() === small) ?? closest(wrong, names))
    : undefined
  const isNear =
    meant !== undefined &&
    distance(small, meant.toLowerCase()) <=
      Math.min(wrong.length - 1, Math.max(2, wrong.length / 3))
  return isNear ? meant : undefined
}
