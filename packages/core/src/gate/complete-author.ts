import type { ArticleInput, AuthorInput } from '../model/article-input.ts'
import type { Author, Publisher, PublisherPolicies } from '../model/author.ts'
import { completeImage } from './complete-image.ts'
import type { GateContext } from './gate-context.ts'
import { plainLine } from './plain-line.ts'
import { webAddressOf } from './web-address.ts'

type Path = (string | number)[]

/** Complete those who are credited; one alone needs no list. */
export function completeAuthors(input: ArticleInput['authors'], context: GateContext): Author[] {
  const authors = isList(input) ? input : input === undefined ? [] : [input]
  return authors.map((author, index) => completeAuthor(author, ['authors', index], context))
}

// `Array.isArray` doesn't know lists that can't be written.
function isList(input: ArticleInput['authors']): input is readonly AuthorInput[] {
  return Array.isArray(input)
}

/** Complete someone credited; a string is a person. */
function completeAuthor(input: AuthorInput, path: Path, context: GateContext): Author {
  const author = typeof input === 'string' ? { name: input } : input
  return { type: author.type ?? 'person', ...credited(author, path, context) }
}

/** Complete a body that publishes; a string is its name. */
export function completeOrganization(
  input: Exclude<ArticleInput['publisher'], undefined>,
  path: Path,
  context: GateContext,
): Publisher {
  const organization = typeof input === 'string' ? { name: input } : input
  const { policies = {} } = organization
  const pages = policyNames.flatMap((name) => {
    const url = policies[name]
    return url ? [[name, webAddressOf(url, context)]] : []
  })
  return {
    type: 'organization',
    ...credited(organization, path, context),
    ...(pages.length > 0 && { policies: Object.fromEntries(pages) as PublisherPolicies }),
  }
}

/** In the order that they are in. */
const policyNames = ['principles', 'corrections', 'ethics', 'ownership'] as const

function credited(
  input: Exclude<AuthorInput, string>,
  path: Path,
  context: GateContext,
): Omit<Author, 'type'> {
  const { email, handles, image, name, url } = input
  const kept = Object.entries(handles ?? {}).map(([key, value]) => [key, plainLine(value)])
  return {
    name: plainLine(name),
    ...(url && { url: webAddressOf(url, context) }),
    ...(email && { email }),
    ...(image && { image: completeImage(image, [...path, 'image'], context) }),
    ...(kept.length > 0 && { handles: Object.fromEntries(kept) }),
  }
}
