import { optionError } from '@standfirst/core'

/**
 * A name before the `@`, as Mastodon has it: others would be known by a name that nobody can write.
 *
 * @throws `TypeError` if it is none.
 */
export function checkedUsername(name: string, username: unknown): string {
  if (typeof username === 'string' && /^\w+(?:[\w.-]*\w)?$/.test(username)) return username
  throw optionError(name, username, 'letters, digits and `_`, such as `news`')
}
