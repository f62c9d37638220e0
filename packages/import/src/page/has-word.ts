import type { Element } from 'hast'

/** Whether an attribute of an element, which is a list of words, has one of them. */
export function hasWord({ properties }: Element, attribute: string, word: string): boolean {
  return [properties[attribute] ?? []].flat().includes(word)
}
