import type { Flow, ImageInput, Phrasing, SectionInput } from '@standfirst/core'
import { isSameFile } from '../html/same-file.ts'

/**
 * Add to a text what a feed shows beside it: further pictures, and addresses of what it is about;
 * what the text shows itself is not repeated.
 */
export function addShown(
  sections: readonly SectionInput[],
  pictures: readonly ImageInput[],
  about: readonly string[],
): SectionInput[] {
  if (pictures.length === 0 && about.length === 0) return [...sections]
  const text = JSON.stringify(sections)
  const isNew = (url: string) => !text.includes(JSON.stringify(url).slice(1, -1))
  const urls = [...text.matchAll(/"url":"([^"]*)"/g)].map(([, url = '']) => url)
  const images = pictures.flatMap(({ alt, caption, url }): Phrasing[] =>
    urls.some((one) => isSameFile(one, url))
      ? []
      : [{ type: 'image', url, alt: alt ?? '', ...(caption && { title: caption }) }],
  )
  const links = [...new Set(about)].flatMap((url): Phrasing[] =>
    isNew(url) ? [{ type: 'link', url, children: [{ type: 'text', value: url }] }] : [],
  )
  const added = [...links, ...images].map(
    (child): Flow => ({ type: 'paragraph', children: [child] }),
  )
  const last = sections.at(-1)
  if (added.length === 0) return [...sections]
  return last?.kind === 'prose' && Array.isArray(last.content)
    ? [...sections.slice(0, -1), { ...last, content: [...last.content, ...added] }]
    : [...sections, { kind: 'prose', content: added }]
}
