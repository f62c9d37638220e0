import type { Author } from '@standfirst/core'

/**
 * A person as the core elements of RSS name one: `ada@example.com (Ada Lovelace)`.
 *
 * @returns `undefined` for a person without an e-mail address, or with a name that can't stand in
 *   brackets.
 */
export function contact({ name, email }: Pick<Author, 'name' | 'email'>): string | undefined {
  if (!email || !address.test(email) || !plainName.test(name)) return undefined
  return `${email} (${name})`
}

const address = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
const plainName = /^[^()<>@,;:\\"[\]\p{Cc}\p{Cs}]+$/u
