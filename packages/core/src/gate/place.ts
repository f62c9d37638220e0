/**
 * Where something is: its key, and where what holds it is. Written out as a path only for an issue,
 * which most content never needs.
 */
export interface Place {
  key: string | number
  up: Place | undefined
}

/** The keys from the article down. */
export function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = []
  for (let at = place; at; at = at.up) path.push(at.key)
  return path.reverse()
}
