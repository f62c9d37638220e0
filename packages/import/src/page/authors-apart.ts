import type { PlainArticleInput } from '@standfirst/core'
import { namesApart } from './names-apart.ts'
import { namesOfPeople } from './names-of-people.ts'

type Authors = NonNullable<PlainArticleInput['authors']>

/**
 * The authors that metadata names, each for itself: several in one name, as `Ada Moss and Bo Lind`, are
 * parted where each is a name in full, and so is what somebody does from the name. What systems write
 * where they name nobody, and an address, is none.
 */
export function authorsApart(authors: Authors): Authors {
  const found = new Map<string, Authors[number]>()
  for (const author of authors) {
    const said = typeof author === 'string' ? { name: author } : author
    for (const name of namesIn(said.name, said.type === 'organization')) {
      if (!found.has(name)) found.set(name, { ...said, name })
    }
  }
  return [...found.values()]
}

function namesIn(text: string, isOrganization: boolean): string[] {
  const [name] = namesOfPeople([text])
  if (name === undefined) return []
  const found = isOrganization ? undefined : namesApart(name)
  return found?.isNamed ? found.names : [name]
}
