import {
  type Author,
  checkedUrl,
  cleanText,
  expectOptions,
  optionError,
  reportLosses,
} from '@standfirst/core'
import type { ActorOptions } from './actor-options.ts'
import { imageObject } from './article-media.ts'
import { composeActor } from './compose-actor.ts'
import type { Actor } from './object-types.ts'
import { plain } from './plain.ts'

/** Configuration for {@linkcode authorToActor}. */
export interface AuthorActorOptions extends ActorOptions {
  /** What is said of the author, as plain text (default: nothing). */
  biography?: string | undefined
}

/**
 * Make the actor that an author is in the fediverse.
 *
 * @param author - An author, as articles have them.
 * @param options - Configuration.
 * @throws `TypeError` for an option that is of the wrong kind.
 */
export function authorToActor(author: Author, options: AuthorActorOptions): Actor {
  expectOptions(options, 'authorToActor')
  if (typeof author !== 'object' || author === null)
    throw optionError('author', author, 'an author')
  const { image, name, type, url } = author
  reportLosses(
    author,
    'an actor',
    ['. email handles', 'image license bytes aiDisclosure variants'],
    options.onIssue,
  )
  const page = checkedUrl(url, 'media', ['url'], options.onIssue)
  return composeActor(
    {
      type: type === 'organization' ? 'Organization' : 'Person',
      name: plain(name),
      summary: plain(options.biography),
      url: page && cleanText(page),
      icon: imageObject(image, ['image'], options.onIssue),
      image: undefined,
    },
    options,
  )
}
