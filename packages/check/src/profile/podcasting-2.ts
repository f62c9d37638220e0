import type { Article } from '@standfirst/core'
import type { Profile, Report, Rule } from '../lint/rule.ts'

const tags = 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags'

/** A transcript says what it is: its type is required. */
const transcripts: Rule = ({ media }, report) => {
  media.forEach(({ transcriptType, transcriptUrl }, index) => {
    const end = /\.(?:vtt|srt|json|html?|txt)(?:[?#]|$)/i
    if (!transcriptUrl || transcriptType || end.test(transcriptUrl)) return
    report({
      code: 'transcript-type',
      severity: 'error',
      message: 'Found a transcript without a type, expected one: `podcast:transcript` requires it.',
      path: ['media', index, 'transcriptType'],
      fix: 'Give `transcriptType`: `text/vtt`, `application/x-subrip`, `text/html` and the like.',
    })
  })
}

/** Texts that aggregators cut, by the length that the namespace asks for. */
const lengths: Rule = ({ episode, media }, report) => {
  episode?.people?.forEach(({ name }, index) => {
    tooLong(name, 128, ['episode', 'people', index, 'name'], report)
  })
  media.forEach(({ variants }, at) => {
    variants?.forEach(({ title }, index) => {
      tooLong(title, 32, ['media', at, 'variants', index, 'title'], report)
    })
  })
}

function tooLong(
  text: string | undefined,
  most: number,
  path: (string | number)[],
  report: Report,
): void {
  if (text === undefined || text.length <= most) return
  report({
    code: 'podcast-text-length',
    severity: 'warning',
    message: `Found ${text.length} characters, expected at most ${most}: apps may cut what is longer.`,
    path,
    fix: 'Say it in fewer words.',
  })
}

/** Every address is one of https. */
const secure: Rule = (article, report) => {
  for (const [path, url] of addresses(article)) {
    if (!/^http:/i.test(url)) continue
    report({
      code: 'insecure-address',
      severity: 'warning',
      message: `Found \`${url}\`, expected an https address, as the podcast namespace asks of all.`,
      path,
      fix: 'Serve it by https, and give that address.',
    })
  }
}

function addresses({ episode, media }: Article): [(string | number)[], string][] {
  const found: [(string | number)[], string | undefined][] = []
  media.forEach(({ chapters, chaptersUrl, transcriptUrl, variants }, index) => {
    const at = ['media', index]
    found.push([[...at, 'chaptersUrl'], chaptersUrl], [[...at, 'transcriptUrl'], transcriptUrl])
    variants?.forEach(({ url }, one) => {
      found.push([[...at, 'variants', one, 'url'], url])
    })
    chapters?.forEach(({ image, url }, one) => {
      const here = [...at, 'chapters', one]
      found.push([[...here, 'url'], url], [[...here, 'image'], image])
    })
  })
  episode?.people?.forEach(({ image, url }, index) => {
    const here = ['episode', 'people', index]
    found.push([[...here, 'url'], url], [[...here, 'image'], image])
  })
  return found.filter((one): one is [(string | number)[], string] => one[1] !== undefined)
}

/**
 * What the podcast namespace (Podcasting 2.0) asks of what it links to: transcripts with a type, https,
 * names of at most 128 characters, titles of other files of at most 32.
 *
 * @see {@link https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md}
 */
export const podcasting2: Profile = {
  name: 'podcasting-2.0',
  sources: [
    'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
    `${tags}/transcript.md`,
    `${tags}/person.md`,
    `${tags}/alternate-enclosure.md`,
  ],
  rules: [transcripts, lengths, secure],
}
