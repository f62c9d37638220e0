import { textsIn } from './texts-in.ts'

/**
 * The texts that a script gives to a function, where they stand as they are: `ignores.add('drafts/**')`.
 * The script is not run.
 *
 * @param name - Of the function, with the object that has it.
 */
export function givenTo(script: string, name: string): string[] {
  const calls = script.matchAll(new RegExp(`\\b${name.replace('.', '\\s*\\.\\s*')}\\s*\\(`, 'g'))
  return [...calls].flatMap(({ 0: opening, index }) => textsIn(script, index + opening.length, ')'))
}
