import type { Section } from '../model/section.ts'

/** A node of content, which may hold anything if it skipped the gate. */
export interface ReadableNode {
  type: string
  value?: unknown
  url?: unknown
  children?: readonly ReadableNode[]
}

/**
 * Go through what a section says, in reading order and without its heading: plain texts and rich
 * content. Who posted an original post, and where a call to action leads, is not in it.
 *
 * @param section - Section.
 * @param read - Called with each piece.
 */
export function sectionContent(
  section: Section,
  read: (piece: string | readonly ReadableNode[] | undefined) => void,
): void {
  switch (section.kind) {
    case 'prose':
    case 'whyItMatters':
      read(section.content)
      break
    case 'steps':
      for (const { title, content } of section.items) {
        read(title)
        read(content)
      }
      break
    case 'audience':
      for (const { name, description } of section.items) {
        read(name)
        read(description)
      }
      break
    case 'takeaways':
      section.items.forEach(read)
      break
    case 'originalPost':
      read(section.quote)
      break
    case 'callToAction':
      read(section.content)
      read(section.link.label)
      break
    case 'faq':
      for (const { question, answer } of section.items) {
        read(question)
        read(answer)
      }
      break
    default:
      read(section.fallback)
  }
}
