/** What a Creative Commons licence asks for; `zero` asks for nothing. */
export interface CreativeCommonsTerms {
  /** Name of the licence or dedication, as in its address: `by-nc-sa`, `zero`, `mark`. */
  name: string
  /** Whether whoever uses the work must name its author. */
  attribution: boolean
  /** Whether commercial use is left out of what is granted. */
  nonCommercial: boolean
  /** Whether changed versions may not be shared. */
  noDerivatives: boolean
}

/**
 * Read what a Creative Commons licence asks for from its address.
 *
 * @param license - Address of a licence, or anything.
 * @returns `undefined` for any other licence.
 */
export function creativeCommons(license: unknown): CreativeCommonsTerms | undefined {
  const found = typeof license === 'string' ? address.exec(license) : null
  const name = found?.[1]?.toLowerCase()
  if (!name) return undefined
  return {
    name,
    attribution: name.startsWith('by'),
    nonCommercial: name.includes('nc'),
    noDerivatives: name.includes('nd'),
  }
}

const address =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/(by(?:-nc)?(?:-(?:sa|nd))?|zero|mark)(?:\/|$)/i
