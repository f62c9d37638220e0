import { type Section, sectionHeading, toText, unsafeHtml } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import { headingTag } from '../heading-tag.ts'
import type { HtmlState } from '../html-options.ts'
import { override } from '../override.ts'
import { report } from '../report.ts'
import { slugId, target, uniqueId } from '../unique-id.ts'
import { sectionContent } from './section-content.ts'

/** Render a section; nothing if it is empty, or kept from a feed. */
export function renderSection(section: Section, state: HtmlState): string {
  const { options, rank, rich, words } = state
  const { kind, paid } = section
  if (paid && !rich) {
    // What stands empty in its place was reported by who emptied it.
    if (section.kind === 'prose' && section.content.length === 0 && !section.heading) return ''
    report(
      state,
      'paid-section',
      'Found a section for paying readers, expected none in a feed: it was left out',
      'Remove `paid` if everyone may read it',
    )
    return ''
  }
  const heading = sectionHeading(section, words)
  const renderHeading = () => state.renderNodes(heading, 'heading')
  const text = toText(heading)
  // In a feed the rank of a section's heading is for nothing else, so that it can be read back.
  state.outline = { base: text || !rich ? rank + 1 : rank, depths: [] }
  const custom = override(options.sections, kind, section, state, {
    heading: () => unsafeHtml(renderHeading()),
    content: () => unsafeHtml(sectionContent(section, state)),
  })
  const content = custom ?? sectionContent(section, state)
  if (content === '') {
    // Neither data nor a heading is shown alone. What has neither stands for what was reported before.
    if (custom === undefined && (section.heading || kind.startsWith('x-'))) {
      report(
        state,
        'empty-section',
        `Found a section of the kind \`${kind}\` without content, expected some or an override: it was left out`,
        'Fill or remove it',
      )
    }
    return ''
  }

  const headingHtml = custom === undefined ? renderHeading() : ''
  if (!rich) return (headingHtml && headingTag(rank + 1, headingHtml)) + content
  const name = kebab(kind)
  // What extractors may cut out for its id, key points and what authors named, has it on an anchor.
  const isCut = /^(?:prose|takeaways|x-.*)$/.test(name)
  // A section of a known kind keeps its id when its heading or the language changes.
  const id = text && (isCut && name !== 'takeaways' ? slugId(state, text) : uniqueId(state, name))
  if (id) state.entries.push({ id, heading: text })
  const mark = id && isCut ? target(id) : ''
  const title = headingHtml ? headingTag(rank + 1, mark + headingHtml) : mark
  const notice = paid ? `<p class="sf-notice">${escapeHtml(words.paid)}</p>` : ''
  const className = `sf-section sf-${name === 'takeaways' ? 'key-points' : name}${paid ? ' sf-paid' : ''}`
  // A section without a heading has no place in the outline; reading modes drop what is an aside.
  const element = text ? 'section' : 'div'
  return `<${element}${attribute('class', className)}${attribute('id', isCut || !id ? undefined : id)}>${title}${notice}${content}</${element}>`
}

function kebab(kind: unknown): string {
  const words = String(kind).replace(/[A-Z]/g, '-$&').toLowerCase()
  return words.replace(/[^a-z0-9-]/g, '')
}
