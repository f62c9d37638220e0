/** Where the words of an object are defined: those of Activity Streams, and the few that it lacks. */
export const context = [
  'https://www.w3.org/ns/activitystreams',
  {
    Hashtag: 'as:Hashtag',
    sensitive: 'as:sensitive',
    license: { '@id': 'http://schema.org/license', '@type': '@id' },
  },
] as const

/** The context of an actor with a key. */
export const actorContext = [
  'https://www.w3.org/ns/activitystreams',
  'https://w3id.org/security/v1',
] as const

/** Whom everything that is published is for (ActivityPub, section 5.6). */
export const everyone = 'https://www.w3.org/ns/activitystreams#Public'
