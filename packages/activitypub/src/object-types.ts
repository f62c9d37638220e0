import type { actorContext, context } from './context.ts'

/** A link, with what is known of it (Activity Vocabulary, section 2.1). */
export interface ActivityLink {
  type: 'Link'
  href: string
  mediaType?: string
  hreflang?: string
  rel?: string
}

/** A picture; `name` is the text that stands for it, `content` its caption and credit as HTML. */
export interface ActivityImage {
  type: 'Image'
  url: string
  mediaType?: string
  name?: string
  content?: string
  width?: number
  height?: number
}

/** A recording or a document. */
export interface ActivityMedia {
  type: 'Audio' | 'Video' | 'Document'
  url: string
  mediaType?: string
  name?: string
  /** In the form of XML Schema: `PT90S`. */
  duration?: string
  icon?: ActivityImage
}

/** Somebody with a name, who is no actor: nobody can follow them by it. */
export interface ActivityAuthor {
  type: 'Person' | 'Organization'
  name: string
  url?: string
  icon?: ActivityImage
}

/** A tag; `name` starts with `#`. */
export interface ActivityHashtag {
  type: 'Hashtag'
  name: string
  href?: string
}

/** What applications show that know no articles. */
export interface ActivityPreview {
  type: 'Note'
  attributedTo?: string
  content: string
  contentMap?: Record<string, string>
  published?: string
  updated?: string
  attachment?: [ActivityImage]
}

/**
 * An article of Activity Streams 2.0, as FEP-b2b8 profiles it.
 *
 * @see {@link https://www.w3.org/TR/activitystreams-vocabulary/#dfn-article}
 */
export interface ActivityArticle {
  '@context'?: typeof context
  type: 'Article'
  /** Absent where the article has no address that can be used: then it is no valid object. */
  id?: string
  name: string
  /** HTML of one paragraph. */
  summary?: string
  attributedTo?: string | (string | ActivityAuthor)[]
  published?: string
  updated?: string
  url?: ActivityLink[]
  to: [string]
  cc?: [string]
  sensitive?: true
  /** HTML, of the elements that FEP-b2b8 names. */
  content?: string
  /** The same by its language. */
  contentMap?: Record<string, string>
  source?: { content: string; mediaType: 'text/markdown' }
  image?: ActivityImage
  attachment?: (ActivityImage | ActivityMedia)[]
  tag?: ActivityHashtag[]
  license?: string
  preview: ActivityPreview
}

/** What is left of something that is gone (Activity Vocabulary, `Tombstone`). */
export interface Tombstone {
  '@context'?: typeof context
  type: 'Tombstone'
  id: string
  formerType: 'Article'
  deleted?: string
  /** Of an article that was retracted. */
  name?: string
  /** That it was retracted, and what was corrected, as HTML. */
  content?: string
  contentMap?: Record<string, string>
}

/** That somebody published, changed or removed an article. */
export interface Activity {
  '@context'?: typeof context
  type: 'Create' | 'Update' | 'Delete'
  /** Absent, as `published`, where it would need what the article lacks. */
  id?: string
  actor: string
  published?: string
  to: [string]
  cc?: [string]
  object: ActivityArticle | Tombstone | string
}

/** Somebody who publishes (ActivityPub, section 4.1). */
export interface Actor {
  '@context': readonly ['https://www.w3.org/ns/activitystreams'] | typeof actorContext
  type: 'Person' | 'Organization' | 'Service' | 'Group' | 'Application'
  id: string
  preferredUsername: string
  name?: string
  summary?: string
  url?: string
  icon?: ActivityImage
  image?: ActivityImage
  /** Absent where nobody can be written to: then Mastodon does not show the actor. */
  inbox?: string
  outbox?: string
  followers?: string
  following?: string
  featured?: string
  publicKey?: { id: string; owner: string; publicKeyPem: string }
}
