/**
 * A text that holds nothing but itself. Engines keep a part of a text as a place in the whole, so that an id
 * of twenty letters, kept until the end, holds all that was read together with it: as much as the export
 * is large. What outlives the item that it stands in goes through here.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1)
}
