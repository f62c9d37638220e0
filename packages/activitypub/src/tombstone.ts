import {
  type Article,
  expectOptions,
  optionError,
  type RenderOptions,
  safeLanguage,
} from '@standfirst/core'
import { articleContent } from './article-content.ts'
import { checkedOption } from './checked-option.ts'
import { context } from './context.ts'
import { datetime } from './datetime.ts'
import type { Tombstone } from './object-types.ts'
import { plain } from './plain.ts'

/** Configuration for {@linkcode tombstone}. */
export interface TombstoneOptions {
  /** When it was deleted, in RFC 3339 (default: not said). */
  deletedAt?: string | undefined
  /**
   * What stood there, if it was retracted: its title, that it was retracted, and what was corrected are said, and
   * nothing of its text (default: nothing is said of it).
   */
  retracted?: Article | undefined
  /** Words used instead of the default ones of the article's language. */
  labels?: RenderOptions['labels']
}

/**
 * What stands at the address of an article that is gone, with the status 410: nothing of it but that it was there, or
 * that it was retracted.
 *
 * @param id - The address at which its object was.
 * @param options - Configuration.
 * @throws `TypeError` for an address or a time that is none.
 * @see {@link https://www.w3.org/TR/activitystreams-vocabulary/#dfn-tombstone}
 */
export function tombstone(id: string, options: TombstoneOptions = {}): Tombstone {
  expectOptions(options, 'tombstone')
  const { deletedAt, labels, retracted } = options
  if (id === undefined) throw optionError('id', id, 'the address of what was deleted')
  const deleted = datetime(deletedAt, [], undefined)
  if (deletedAt !== undefined && deleted === undefined) {
    throw optionError('deletedAt', deletedAt, 'an RFC 3339 timestamp with an offset')
  }
  return {
    '@context': context,
    type: 'Tombstone',
    id: checkedOption('id', id),
    formerType: 'Article',
    ...(deleted && { deleted }),
    ...(retracted && noticeOf(retracted, labels)),
  }
}

function noticeOf(
  article: Article,
  labels: RenderOptions['labels'],
): Pick<Tombstone, 'name' | 'content' | 'contentMap'> {
  const { aiDisclosure: _ai, image: _image, rights: _rights, ...rest } = article
  const { html } = articleContent({ ...rest, media: [], sections: [] }, labels, undefined)
  const language = safeLanguage(article.language)
  return {
    name: plain(article.title),
    ...(html && { content: html }),
    ...(html && language && { contentMap: { [language]: html } }),
  }
}
