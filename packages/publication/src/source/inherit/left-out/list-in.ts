import { textsInAll } from './texts-in.ts'

/**
 * The texts of a list in a script, where it stands as it is: `srcExclude: ['drafts/**']`. The script is
 * not run.
 *
 * @param name - Of the member or variable that has the list.
 */
export function listIn(script: string, name: string): string[] {
  const lists = script.matchAll(new RegExp(`\\b${name}["']?\\s*[:=]\\s*[[(]`, 'g'))
  return textsInAll(
    script,
    [...lists].map(({ 0: opening, index }) => ({
      from: index + opening.length,
      end: opening.endsWith('[') ? ']' : ')',
    })),
  )
}
