import type { ActorOptions } from '@standfirst/activitypub'
import type { DigestOptions, EmailOptions } from '@standfirst/email'
import type { TextOptions } from '@standfirst/text'

/** Configuration of the plain text of articles. */
export type TextOutputOptions = Pick<TextOptions, 'abbreviations' | 'links' | 'marks' | 'width'>

/** Configuration of the messages of articles and feeds. */
export interface EmailOutputOptions
  extends Pick<EmailOptions, 'footer' | 'list' | 'sender' | 'textWidth' | 'theme'>,
    Pick<DigestOptions, 'images'> {
  /** Folder that the messages are written to, within the output folder (default: `email`). */
  folder?: string | undefined
  /** How many of the newest articles the digest of each feed names; `0` for no digests (default: 10). */
  digest?: number | undefined
}

/** Configuration of the records of standard.site. */
export interface StandardSiteOutputOptions {
  /**
   * Address of the publication's record, such as `at://did:plc:abc/site.standard.publication/3kabc` (default:
   * none; documents stand alone, and no page names a record).
   */
  publication?: string | undefined
  /**
   * Addresses of the records of articles, by the address of the article: of those that another tool has written
   * (default: in the repository of the publication, at the key that `standardDocumentKey` gives).
   */
  documents?: Readonly<Record<string, string>> | undefined
  /** Whether apps may suggest the publication to readers (default: not said, which means yes). */
  showInDiscover?: boolean | undefined
}

/** Configuration of the objects of ActivityPub. */
export interface ActivityPubOutputOptions
  extends Pick<
    ActorOptions,
    'featured' | 'followers' | 'following' | 'inbox' | 'publicKey' | 'type' | 'username'
  > {
  /** Most activities of a page of the outbox (default: `20`). */
  pageSize?: number | undefined
}
