/** The time that stands where Atom demands one and none is known. */
export const earliest = '1970-01-01T00:00:00Z'
