/** Where a trust.txt stands besides at the root. */
export const wellKnownTrustTxt = '.well-known/trust.txt'
