/**
 * The name that someone may have meant.
 *
 * @param wrong - What they wrote.
 * @param names - What they may have meant (default: every key of the format).
 * @returns The nearest name, if not much of it is different.
 */
export function nearestKey(wrong: string, names: readonly string[] = keys): string | undefined {
  if (wrong.length > 40) return undefined
  const lower = wrong.toLowerCase()
  const plain = lower.replace(/[-_]/g, '')
  const knows = names === keys || names === articleKeys
  if (knows && Object.hasOwn(aliases, plain)) return aliases[plain]
  // Names of quite another length can't be near: measuring them would only cost time.
  const [best] = names
    .filter((name) => Math.abs(name.length - wrong.length) <= Math.max(2, name.length / 3))
    .map((name): [string, number] => [name, distance(lower, name.toLowerCase())])
    .filter(([name, steps]) => steps <= Math.max(name.length < 4 ? 1 : 2, name.length / 3))
    .sort((a, b) => a[1] - b[1])
  return best?.[0]
}

// What other formats, and people, call it.
const aliases: Record<string, string> = Object.fromEntries(
  Object.entries({
    authors: 'author authorname by byline contributors creator writer writtenby',
    publishedAt:
      'created createdat createdon date datecreated datepublished posted postedat pubdate published publishdate publisheddate publishedon releasedate',
    updatedAt:
      'changed datemodified edited editedat lastedited lastmod lastmodified lastupdate lastupdated modified modifiedat modifieddate revised updated updateddate updatedon',
    language: 'inlanguage lang langcode languagecode locale',
    summary:
      'abstract blurb deck dek desc description excerpt intro lead lede standfirst teaser tldr',
    title: 'headline name',
    subtitle: 'kicker subhead subheading tagline',
    url: 'canonical canonicalurl href link path permalink route slug',
    id: 'guid uuid',
    tags: 'hashtags keywords tag topics',
    category: 'categories',
    sections: 'body bodyhtml bodymd bodytext content contenthtml html markdown text',
    image:
      'cover coverimage featuredimage hero heroimage img ogimage photo picture thumb thumbnail',
    media:
      'attachment attachments audio audios enclosure enclosures podcast recording recordings video videos',
    license: 'licence',
    access: 'paywall premium',
    related: 'relatedposts seealso',
  }).flatMap(([key, others]) => others.split(' ').map((other) => [other, key])),
)

/** Keys of an article itself. */
export const articleKeys: readonly string[] =
  'schemaVersion id url type status language title subtitle summary authors publisher publishedAt updatedAt category tags image media episode sections related corrections translations source aiDisclosure access rights'.split(
    ' ',
  )

const keys =
  'schemaVersion id url type status language title subtitle summary authors publisher publishedAt updatedAt category tags image media episode season explicit people role group chapters chaptersUrl startSeconds endSeconds bitrate sections related corrections translations source feed aiDisclosure access rights name email handles policies principles ethics ownership slug alt width height caption credit license mediaType bytes variants durationSeconds poster transcriptUrl transcriptType kind heading paid content items author platform quote link label question answer data fallback handle at note use humanReview by editorialResponsibility tools share copyright terms contact ai payment search input train amount currency description feedUrl icon categories hubs ttlMinutes archive articles current previous next children value depth ordered start spread checked lang meta align identifier'.split(
    ' ',
  )

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
