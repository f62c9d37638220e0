import { nearestKey } from './nearest-key.ts'

/**
 * The key that someone may have meant by another.
 *
 * @param key - What they wrote.
 * @param known - What the object may have: of an article, a feed, or of what is within.
 */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const isWhole = known.includes('sections') || known.includes('articles')
  const likely = isWhole
    ? own(ofWhole, key.toLowerCase().replace(/[-_]/g, ''))
    : own(within, key.toLowerCase())
  const found = likely.split(' ').find((one) => known.includes(one))
  // Two letters are near to everything.
  return found ?? (isWhole || key.length > 3 ? nearestKey(key, known) : undefined)
}

function own(table: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(table, key) && table[key]) || ''
}

/** What other formats, and people, call members of an article or a feed. */
const ofWhole: Readonly<Record<string, string>> = inverted({
  authors: 'author authorname by byline contributors creator writer writtenby',
  publishedAt:
    'created createdat createdon date datecreated datepublished posted postedat pubdate published publishdate publisheddate publishedon releasedate',
  updatedAt:
    'changed datemodified edited editedat lastedited lastbuilddate lastmod lastmodified lastupdate lastupdated modified modifiedat modifieddate revised updated updateddate updatedon',
  language: 'inlanguage lang langcode languagecode locale',
  summary:
    'abstract blurb deck dek desc description excerpt intro lead lede standfirst teaser tldr',
  title: 'headline name',
  subtitle: 'kicker subhead subheading tagline',
  description: 'abstract desc intro subtitle summary tagline',
  url: 'canonical canonicalurl home homepage homepageurl href link path permalink route site siteurl slug website',
  feedUrl: 'feed feedlink feedlinks self selfurl',
  id: 'guid uuid',
  tags: 'hashtags keywords tag topics',
  category: 'categories',
  categories: 'category tags',
  sections: 'body bodyhtml bodymd bodytext content contenthtml html markdown text',
  image: 'cover coverimage featuredimage hero heroimage img ogimage photo picture thumb thumbnail',
  icon: 'favicon logo',
  media:
    'attachment attachments audio audios enclosure enclosures podcast recording recordings video videos',
  access: 'paywall premium',
  related: 'relatedposts seealso',
  articles: 'entries entry item items posts',
  hubs: 'hub websub',
  ttlMinutes: 'ttl',
  rights: 'copyright license licence',
})

/** Those of what is within, in the order of how likely it is. */
const within: Readonly<Record<string, string>> = {
  title: 'heading name question label caption',
  name: 'heading title label',
  alttext: 'alt',
  content: 'fallback items',
  text: 'content value description label children answer quote note fallback items',
  body: 'content quote answer fallback items',
  description: 'content alt summary note',
  summary: 'content description',
  href: 'url',
  link: 'url',
  src: 'url',
  website: 'url',
  homepage: 'url',
  a: 'answer',
  q: 'question',
  url: 'link',
  label: 'link',
  button: 'link',
  type: 'kind',
  kind: 'type',
  duration: 'durationSeconds',
  seconds: 'durationSeconds',
  length: 'bytes',
  size: 'bytes',
  filesize: 'bytes',
  mimetype: 'mediaType',
  format: 'mediaType',
  start: 'startSeconds',
  end: 'endSeconds',
  transcript: 'transcriptUrl',
  thumbnail: 'poster image',
  photo: 'image',
  avatar: 'image',
  mail: 'email',
  twitter: 'handles',
  mastodon: 'handles',
  lang: 'language',
  date: 'at publishedAt',
  points: 'items',
  steps: 'items',
  questions: 'items',
  guest: 'people',
  guests: 'people',
  host: 'people',
  hosts: 'people',
  speakers: 'people',
  episode: 'number',
}

/** Names by key, as keys by name. */
function inverted(names: Readonly<Record<string, string>>): Record<string, string> {
  const keys: Record<string, string> = {}
  for (const [key, others] of Object.entries(names)) {
    for (const other of others.split(' ')) keys[other] = `${keys[other] ?? ''} ${key}`.trim()
  }
  return keys
}
