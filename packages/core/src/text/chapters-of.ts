import { type ReadableNode, sectionContent } from '../lower/section-content.ts'
import type { Article } from '../model/article.ts'
import type { Chapter } from '../model/media.ts'
import { recordingOf } from './recording-of.ts'
import { sectionsOf } from './sections-of.ts'
import { toText } from './to-text.ts'

/**
 * The chapters of an article's recording: those that it gives, else its headings with times in them, else
 * the items of a list of which each begins with a time. A time stands before or after the name: `00:02:48
 * Hearing aids`, `Hearing aids (2:48)`.
 *
 * Times that do not rise, that lie beyond the recording, or of which there is one alone are no chapters:
 * they are times of day. Sections for paying readers are not looked at.
 *
 * @param article - Article that passed the gate; not changed.
 *
 * @example
 * ```ts
 * import { chaptersOf, defineArticle } from '@standfirst/core'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/12/',
 *   language: 'en',
 *   title: 'Episode 12',
 *   summary: 'On tides.',
 *   publishedAt: '2026-11-23',
 *   media: [{ type: 'audio', url: '12.mp3', mediaType: 'audio/mpeg' }],
 *   sections: [
 *     { kind: 'prose', heading: '0:00 Why tides', content: 'The moon.' },
 *     { kind: 'prose', heading: '12:40 The bay', content: 'Of Fundy.' },
 *   ],
 * })
 * chaptersOf(article)[1] // → { startSeconds: 760, title: 'The bay' }
 * ```
 */
export function chaptersOf(article: Pick<Article, 'media' | 'sections'>): readonly Chapter[] {
  const recording = recordingOf(article)
  if (!recording) return []
  if (recording.chapters?.length) return recording.chapters
  const headings: string[] = []
  const lists: string[][] = []
  for (const section of sectionsOf(article)) {
    if (section.paid) continue
    const { heading } = section
    if (heading) headings.push(typeof heading === 'string' ? heading : toText(heading))
    sectionContent(section, (piece) => {
      if (!Array.isArray(piece)) return
      for (const node of piece as readonly ReadableNode[]) {
        if (node.type === 'heading') headings.push(toText(node))
        if (node.type === 'list') lists.push((node.children ?? []).map((item) => toText(item)))
      }
    })
  }
  const named = headings.flatMap((line) => chapterOf(line) ?? [])
  const listed = lists.map((lines) => lines.map(chapterOf))
  const whole = listed.filter((chapters) => chapters.every((one) => one !== undefined))
  const { durationSeconds: end = Number.POSITIVE_INFINITY } = recording
  return [named, ...whole].find((chapters) => isCourse(chapters, end)) ?? []
}

/** Whether chapters are the course of one recording. */
function isCourse(chapters: readonly Chapter[], end: number): boolean {
  return (
    chapters.length > 1 &&
    chapters.every(({ startSeconds }, index) => {
      const before = chapters[index - 1]?.startSeconds ?? -1
      return startSeconds > before && startSeconds < end
    })
  )
}

function chapterOf(text: string): Chapter | undefined {
  const [line = ''] = text.trim().split('\n', 1)
  // What is longer is no name.
  if (line.length > 500) return undefined
  const [, early, after] = first.exec(line) ?? []
  const end = last.exec(line)
  const time = early ?? end?.[1]
  const title = after ?? line.slice(0, end?.index).replace(/[\s([|·@:–—-]+$/, '')
  if (!time || !title) return undefined
  const startSeconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return { startSeconds, title }
}

const time = String.raw`((?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:\.\d{1,3})?)`
const first = new RegExp(String.raw`^[([]?${time}[)\]]?(?:\s*[-–—|:·]\s*|\s+)(\S.*)$`)
const last = new RegExp(String.raw`[\s([]${time}[)\]]?$`)
