import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { listOf, memberOf, textOf } from './json-values.ts'
import { stateMembers } from './state-members.ts'

/** Collect whose an object of Activity Streams is: an actor's, and its authors' by name. */
export function stateActivityOwners(object: object, subject: Subject, say: Statements): void {
  const { authors, publisher } = subject.article
  const { actor } = subject.options.activitypub ?? {}
  const owners = listOf(memberOf(object, 'attributedTo'))
  const actors = owners.filter((one) => typeof one === 'string')
  const named = owners.filter((one) => typeof one === 'object')
  const only = !authors.length && !actors.length && publisher ? [publisher] : []
  const expected = authors.length ? authors : only
  const path = authors.length ? ['authors'] : ['publisher']
  const each = (found: (one: unknown) => string) => named.map(found)
  say.text(
    'attributedTo name',
    path,
    each((one) => textOf(one, 'name')),
    expected.map(({ name }) => name),
  )
  say.exact(
    'attributedTo url',
    path,
    each((one) => textOf(one, 'url')),
    expected.map(({ url }) => url),
  )
  say.exact(
    'attributedTo type',
    path,
    each((one) => textOf(one, 'type')),
    expected.map(({ type }) => (type === 'organization' ? 'Organization' : 'Person')),
  )
  const icon = (one: unknown) => memberOf(one, 'icon')
  const images = expected.map((one) => ('image' in one ? one.image : undefined))
  say.exact(
    'attributedTo icon',
    path,
    each((one) => textOf(icon(one), 'url')),
    images.map((image) => image?.url),
  )
  say.text(
    'attributedTo icon name',
    path,
    each((one) => textOf(icon(one), 'name')),
    images.map((image) => image?.alt),
  )
  for (const one of named) {
    stateMembers('attributedTo ', one, ['type', 'name', 'url', 'icon'], say)
  }
  // Without being told, any actor will do, but one.
  const owner = actors[0] as string | undefined
  say.exact('attributedTo', [], actors as string[], actor ?? owner)
  const short = textOf(memberOf(object, 'preview'), 'attributedTo')
  say.exact('preview attributedTo', [], short, owner)
}
