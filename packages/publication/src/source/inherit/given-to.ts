/**
 * The texts that a script gives to a function, where they stand as they are: `ignores.add('drafts/**')`.
 * The script is not run.
 *
 * @param name - Of the function, with the object that has it.
 */
export function givenTo(script: string, name: string): string[] {
  const calls = script.matchAll(
    new RegExp(`\\b${name.replace('.', '\\s*\\.\\s*')}\\s*\\(\\s*(["'\`])([^"'\`\\n]*)\\1`, 'g'),
  )
  return [...calls].map(([, , text = '']) => text)
}
