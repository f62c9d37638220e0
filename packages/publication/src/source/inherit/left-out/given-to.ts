import { textsInAll } from './texts-in.ts'

/**
 * The texts that a script gives to a function, where they stand as they are: `ignores.add('drafts/**')`.
 * The script is not run.
 *
 * @param name - Of the function, with the object that has it.
 */
export function givenTo(script: string, name: string): string[] {
  const calls = script.matchAll(new RegExp(`\\b${name.replace('.', '\\s*\\.\\s*')}\\s*\\(`, 'g'))
  const from = ({ 0: opening, index }: RegExpExecArray) => index + opening.length
  return textsInAll(
    script,
    [...calls].map((call) => ({ from: from(call), end: ')' })),
  )
}
