/** What is said of uses with yes and no. */
type UsesSaid = Partial<Record<'search' | 'input' | 'train', string>>

/**
 * What `Content-Usage` says; its tokens are written in small letters, and a key that is not breaks all of it
 * (vocab-07, section 6).
 *
 * @returns As `broken`, what can't be parsed, so that readers pass over all of it.
 */
export function usage(value: string | null): { says: UsesSaid; broken?: string } {
  if (value !== null && isBroken(value)) return { says: {}, broken: value }
  const said = dictionary(value)
  if ([...said.keys()].some((key) => /[A-Z]/.test(key))) return { says: {} }
  const yes = (key: string) => ({ y: 'yes', n: 'no' })[said.get(key) ?? '']
  return { says: defined({ train: yes('train-ai'), search: yes('search') }) }
}

/** Whether a dictionary is none; of texts and lists in it, which have commas of their own, it is not said. */
function isBroken(value: string): boolean {
  if (/["()]/.test(value) || value.trim() === '') return false
  return value.split(',').some((member) => !dictionaryMember.test(member.trim()))
}

const dictionaryMember =
  /^[a-z*][a-z\d_.*-]*(?:=[\w*?:+./-][^\s;]*)?(?:;\s*[a-z*][a-z\d_.*-]*(?:=[\w*?:+./-][^\s;]*)?)*$/i

/** What `Content-Signal` says. */
export function signal(value: string | null): UsesSaid {
  const said = dictionary(value?.toLowerCase() ?? null)
  const yes = (key: string) => ({ yes: 'yes', no: 'no' })[said.get(key) ?? '']
  return defined({ search: yes('search'), input: yes('ai-input'), train: yes('ai-train') })
}

function defined(says: Record<string, string | undefined>): UsesSaid {
  return Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined))
}

/** `a=b, c=d` by its keys, without parameters; of a key that is there twice, the last. */
function dictionary(value: string | null): Map<string, string> {
  return new Map(
    (value ?? '').split(',').map((member) => {
      const [key = '', rest = ''] = member.split('=', 2)
      const [token = ''] = rest.split(';', 1)
      return [key.trim(), token.trim()]
    }),
  )
}
