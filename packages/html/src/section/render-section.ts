import { type SafeHtml, type Section, sectionHeading, toText, unsafeHtml } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { report } from '../report.ts'
import { safeText } from '../safe-text.ts'
import { uniqueId } from '../unique-id.ts'
import { sectionContent } from './section-content.ts'

/** A section that was rendered. */
export interface RenderedSection {
  html: string
  /** Its id and heading, for the table of contents; absent where it has no heading. */
  entry?: { id: string; heading: string }
}

/** Render a section; nothing if it is empty, or kept from a feed. */
export function renderSection(section: Section, state: HtmlState): RenderedSection {
  const { rank, rich, words } = state
  if (section.paid && !rich) {
    report(
      state,
      'paid-section',
      'Found a section for paying readers, expected only what everyone may read: it was left out',
      'Remove `paid` from the section if everyone may read it',
    )
    return { html: '' }
  }
  const heading = sectionHeading(section, words)
  const renderHeading = () => state.renderNodes(heading, 'heading')
  const text = toText(heading)
  state.outline = { base: text ? rank + 1 : rank, depths: [] }
  const custom = override(section, state, renderHeading)
  const content = custom ?? sectionContent(section, state)
  if (content === '') return { html: '' }

  const level = Math.min(6, rank + 1)
  const headingHtml = custom === undefined ? renderHeading() : ''
  if (!rich) {
    return { html: (headingHtml ? `<h${level}>${headingHtml}</h${level}>` : '') + content }
  }
  const id = text ? uniqueId(state, ids[section.kind] ?? text) : undefined
  const title = headingHtml ? `<h${level}>${headingHtml}</h${level}>` : ''
  const paid = section.paid ? `<p class="sf-notice">${escapeHtml(words.paid)}</p>` : ''
  const className = `sf-section sf-${kebab(section.kind)}${section.paid ? ' sf-paid' : ''}`
  // A section without a heading has no place in the outline; reading modes drop what is an aside.
  const element = id ? 'section' : 'div'
  const html = `<${element}${attribute('class', className)}${attribute('id', id)}>${title}${paid}${content}</${element}>`
  return id ? { html, entry: { id, heading: text } } : { html }
}

// Ids that stay when the heading or the language changes.
const ids: Record<string, string> = {
  whyItMatters: 'why-it-matters',
  steps: 'steps',
  audience: 'audience',
  takeaways: 'takeaways',
  originalPost: 'original-post',
  callToAction: 'call-to-action',
  faq: 'faq',
}

function kebab(kind: unknown): string {
  return String(kind)
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/[^a-z0-9-]/g, '')
}

function override(section: Section, state: HtmlState, heading: () => string): string | undefined {
  const { sections } = state.options
  if (!sections || !Object.hasOwn(sections, section.kind)) return undefined
  const handler = sections[section.kind] as
    | ((section: Section, context: object) => SafeHtml | undefined)
    | undefined
  const result = handler?.(section, {
    article: state.article,
    path: [...state.path],
    heading: () => unsafeHtml(heading()),
    content: () => unsafeHtml(sectionContent(section, state)),
  })
  return result === undefined || result === null ? undefined : safeText(result)
}
