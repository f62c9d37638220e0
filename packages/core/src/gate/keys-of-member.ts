/**
 * The keys that an object of the metadata may have: a picture, a recording, an author.
 *
 * @param path - From the article, or the feed, to the object.
 */
export function keysOfMember(path: readonly (string | number)[]): readonly string[] | undefined {
  const member = path.findLast((step) => typeof step === 'string')
  return typeof member === 'string' && Object.hasOwn(members, member)
    ? members[member]?.split(' ')
    : undefined
}

const author = 'type name url email image handles'
const image = 'url alt width height caption credit license mediaType bytes aiDisclosure variants'

const members: Readonly<Record<string, string>> = {
  image,
  icon: image,
  authors: author,
  publisher: `${author} policies`,
  policies: 'principles corrections ethics ownership',
  people: 'name role group url image',
  category: 'name slug url',
  media:
    'type url mediaType bytes durationSeconds title poster transcriptUrl transcriptType chapters chaptersUrl aiDisclosure variants',
  chapters: 'startSeconds endSeconds title url image',
  related: 'url title summary image publishedAt',
  corrections: 'at note',
  translations: 'language url',
  source: 'name url feed',
}
