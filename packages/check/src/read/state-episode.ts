import {
  type Article,
  type Author,
  chaptersOf,
  type EpisodePerson,
  type Media,
  mediaTypeOf,
  recordingOf,
  safeCount,
  safeUrl,
} from '@standfirst/core'
import type { Statements } from '../agree/statement.ts'
import type { Path } from '../finding.ts'
import { line } from '../text/line.ts'
import { attributesOf, childrenOf, type XmlElement } from './xml-element.ts'

/** Collect what podcast players show of an item: its words, who is heard, its parts and its other files. */
export function stateEpisode(
  element: XmlElement | undefined,
  article: Article,
  say: Statements,
): void {
  const { authors, image, media } = article
  const transcripts = attributesOf(childrenOf(element, 'podcast:transcript'), 'url')
  const meant = media.map(({ transcriptUrl }) => transcriptUrl)
  say.exact('podcast:transcript', ['media'], transcripts, meant)
  // The end of an address may tell a type that isn't given.
  const typed = media.filter(({ transcriptUrl, transcriptType }) => transcriptUrl && transcriptType)
  const told = childrenOf(element, 'podcast:transcript').filter(({ attributes }) =>
    typed.some(({ transcriptUrl }) => transcriptUrl === attributes.url),
  )
  const types = typed.map(({ transcriptType }) => transcriptType)
  say.exact('podcast:transcript type', ['media'], attributesOf(told, 'type'), types)
  const said = childrenOf(element, 'itunes:author').map(({ text }) => text)
  const names = authors.map(({ name }) => name)
  if (said.length) say.text('itunes:author', ['authors'], said, shortened(names, 255))
  const pictures = attributesOf(childrenOf(element, 'itunes:image'), 'href')
  if (pictures.length) say.exact('itunes:image', ['image', 'url'], pictures, image?.url)
  const recording = recordingOf(article)
  const durations = childrenOf(element, 'itunes:duration').map(({ text }) => text)
  if (durations.length) {
    const seconds = safeCount(Math.round(recording?.durationSeconds ?? Number.NaN))
    say.exact('itunes:duration', ['media'], durations, seconds)
  }
  const licenses = childrenOf(element, 'podcast:license').flatMap(({ attributes, text }) =>
    [attributes.url, text].filter((one) => one?.includes(':') && one !== article.rights?.license),
  )
  say.exact('podcast:license', ['rights', 'license'], licenses, [])
  const covers = attributesOf(childrenOf(element, 'podcast:image'), 'href')
  const own = new Set([image?.url, ...(image?.variants ?? []).map(({ url }) => url)])
  const strange = covers.filter((one) => !own.has(one))
  say.exact('podcast:image', ['image', 'url'], strange, [])
  const made = childrenOf(element, 'podcast:txt').filter(
    ({ attributes }) => attributes.purpose === 'ai-content',
  )
  const claims = made.map(({ text }) => text.trim())
  // Only an episode of a podcast has it.
  const isMeant = claims.length > 0 || (said.length > 0 && recording !== undefined)
  const claim = isMeant ? claimOf(article.aiDisclosure?.use, recording?.aiDisclosure?.use) : []
  say.exact('podcast:txt ai-content', ['aiDisclosure', 'use'], claims, claim)
  statePeople(element, article, said.length > 0, say)
  stateParts(element, article, say)
}

/** Whether AI made a text or its recording; nothing where neither is said, or both are a part of it. */
function claimOf(text: string | undefined, recording: string | undefined): string[] {
  if (text === 'generated' || recording === 'generated') return ['true']
  return text === 'none' && recording === undefined ? ['false'] : []
}

/** Who is heard, and who made it; the authors are named where it is an episode of a podcast. */
function statePeople(
  element: XmlElement | undefined,
  { authors, episode }: Article,
  isPodcast: boolean,
  say: Statements,
): void {
  const people = episode?.people ?? []
  const hosts = isPodcast ? authors.filter((one) => isHost(one, people)) : []
  const found = childrenOf(element, 'podcast:person').map(({ attributes, text }) =>
    [line(text), ...['role', 'group', 'href', 'img'].map((key) => attributes[key] ?? '')].join(' '),
  )
  const expected = [
    ...hosts.map(({ image, name, url }) => ({ name, url, image: image?.url })),
    ...people,
  ].map(({ group = '', image, name, role = '', url }: Given) =>
    [
      shortened([name ?? ''], 128),
      role,
      group,
      safeUrl(url, 'media'),
      safeUrl(image, 'media'),
    ].join(' '),
  )
  say.exact('podcast:person', ['episode', 'people'], found, expected)
}

/** An author, as one of those who are heard. */
type Given = { [Key in keyof EpisodePerson]?: EpisodePerson[Key] | undefined }

function isHost({ name, type }: Author, people: readonly EpisodePerson[]): boolean {
  return type !== 'organization' && line(name) !== '' && people.every((one) => one.name !== name)
}

/** The chapters of its recording, and the other files of that. */
function stateParts(element: XmlElement | undefined, article: Article, say: Statements): void {
  const recording: Media | undefined = recordingOf(article)
  const path: Path = ['media', recording ? article.media.indexOf(recording) : 0]
  const files = attributesOf(childrenOf(element, 'podcast:chapters'), 'url')
  const file = safeUrl(recording?.chaptersUrl, 'media')
  // Where the site has a file of those that the article itself has, only the site knows.
  const isOwn = file === undefined && files.length === 1 && chaptersOf(article).length > 0
  if (!isOwn) say.exact('podcast:chapters', [...path, 'chaptersUrl'], files, file)
  const types = attributesOf(childrenOf(element, 'podcast:chapters'), 'type')
  // Players that find another type there read none.
  const others = types.filter((type) => !/^application\/(?:json\+chapters|json)$/i.test(type ?? ''))
  say.exact('podcast:chapters type', [...path, 'chaptersUrl'], others, [])
  const [list] = childrenOf(element, 'psc:chapters')
  say.exact(
    'psc:chapters',
    [...path, 'chapters'],
    childrenOf(list, 'psc:chapter').map(
      ({ attributes: { href = '', image = '', start = '', title = '' } }) =>
        [thousandths(start), line(title), href, image].join(' '),
    ),
    recording?.chapters?.map(({ image, startSeconds, title, url }) =>
      [
        startSeconds < 86_400 ? Math.trunc(startSeconds * 1000) : startSeconds * 1000,
        line(title),
        safeUrl(url, 'media'),
        safeUrl(image, 'media'),
      ].join(' '),
    ),
  )
  say.exact(
    'podcast:alternateEnclosure',
    [...path, 'variants'],
    childrenOf(element, 'podcast:alternateEnclosure').map((one) => {
      const { bitrate = '', height = '', length = '', title = '', type = '' } = one.attributes
      const [uri = ''] = attributesOf(childrenOf(one, 'podcast:source'), 'uri')
      return [uri, type, length, bitrate, height, line(title)].join(' ')
    }),
    recording?.variants?.flatMap(({ bitrate, bytes, height, mediaType, title = '', url }) => {
      const uri = safeUrl(url, 'media')
      if (!uri) return []
      const type = mediaTypeOf(mediaType, uri)
      const numbers = [bytes, bitrate, height].map(safeCount)
      return [uri, type, ...numbers, line(title)].join(' ')
    }),
  )
}

/** Thousandths of a second of a play time: `00:02:48.500`, or of seconds alone. */
function thousandths(time: string): number {
  if (!time.includes(':')) return Number(time) * 1000
  return Math.round(time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000)
}

/** Names as podcasts have room for them: as many as there is, or the beginning of the first. */
function shortened(names: readonly string[], room: number): string {
  const kept = [...names]
  while (kept.join(', ').length > room && kept.length > 1) kept.pop()
  const text = kept.join(', ')
  if (text.length <= room) return line(text)
  return line(`${text.slice(0, room - 1).replace(/[\ud800-\udbff]$/, '')}…`)
}
