import { type Article, expectOptions, optionError, safeUrl } from '@standfirst/core'
import type { ActivityArticleOptions } from './activity-article-options.ts'
import { articleToActivityArticle } from './article-to-activity-article.ts'
import { checkedOption } from './checked-option.ts'
import { context, everyone } from './context.ts'
import type { Activity, ActivityArticle, Tombstone } from './object-types.ts'
import { tombstone } from './tombstone.ts'

/** Configuration for {@linkcode articleToActivity}. */
export interface ActivityOptions extends ActivityArticleOptions {
  /** Address of the actor who publishes it. */
  actor: string
  /**
   * What is told: `Create` that it is published, `Update` that it was changed at its `updatedAt` (or corrected, or
   * retracted), `Delete` that it is gone (default: `Create`).
   */
  type?: 'Create' | 'Update' | 'Delete' | undefined
  /** When it was deleted, in RFC 3339 (default: not said). */
  deletedAt?: string | undefined
}

/**
 * Make the activity by which an actor tells that an article was published, changed or deleted. Its id follows from
 * that of the article, and for a change from its time: the same article gives the same activity.
 *
 * @param article - Article; it is not changed. Of a deleted one, only the address is told.
 * @param options - Configuration.
 * @throws `TypeError` for an option that is of the wrong kind.
 * @see {@link https://www.w3.org/TR/activitypub/#server-to-server-interactions}
 */
export function articleToActivity(article: Article, options: ActivityOptions): Activity {
  expectOptions(options, 'articleToActivity')
  const { type = 'Create' } = options
  if (!['Create', 'Update', 'Delete'].includes(type)) {
    throw optionError('type', type, '`Create`, `Update` or `Delete`')
  }
  if (options.actor === undefined) {
    throw optionError('actor', undefined, 'the address of an actor')
  }
  const actor = checkedOption('actor', options.actor)
  const followers = checkedOption('followers', options.followers)
  const object = objectOf(article, type, options)
  const published = timeOf(object, type)
  const name = type === 'Update' && published ? `update-${published}` : type.toLowerCase()
  return {
    '@context': context,
    type,
    ...(object.id && { id: `${object.id}${object.id.includes('#') ? '-' : '#'}${name}` }),
    actor,
    ...(published && { published }),
    to: [everyone],
    ...(followers && { cc: [followers] }),
    object,
  }
}

function objectOf(
  article: Article,
  type: string,
  options: ActivityOptions,
): ActivityArticle | Tombstone {
  if (type !== 'Delete') {
    const { '@context': _outer, ...object } = articleToActivityArticle(article, options)
    return object
  }
  const id = options.id ?? safeUrl(article?.url, 'media')
  if (id === undefined) throw optionError('id', id, 'the address of what was deleted')
  const { '@context': _outer, ...gone } = tombstone(id, { deletedAt: options.deletedAt })
  return gone
}

function timeOf(object: ActivityArticle | Tombstone, type: string): string | undefined {
  if (object.type === 'Tombstone') return object.deleted
  return type === 'Update' ? (object.updated ?? object.published) : object.published
}
