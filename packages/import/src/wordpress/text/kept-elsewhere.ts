import type { Issue } from '@standfirst/core'
import { problem } from '../../problem.ts'

/**
 * The issue of a post without a text whose page builder keeps it in a field of its own.
 *
 * @param meta - Fields of the post.
 */
export function keptElsewhere(meta: ReadonlyMap<string, string>): Issue | undefined {
  const field = fields.find((name) => (meta.get(name) ?? '').length > empty)
  if (!field) return undefined
  return problem(
    'not-carried',
    ['sections'],
    `The post has no text, and the field \`${field}\` in which a page builder keeps one, expected a text`,
    'the article has none',
    'Let the builder write its pages as plain text before the export, or read the pages of the site.',
  )
}

/** UTF-16 code units of a list without anything in it. */
const empty = 10

/** Elementor, Bricks, Oxygen, Breakdance, Beaver Builder, SiteOrigin, Brizy, Themify, Cornerstone, BeTheme. */
const fields = [
  ...['_elementor_data', '_bricks_page_content_2', '_bricks_page_content', 'ct_builder_json'],
  ...['ct_builder_shortcodes', '_breakdance_data', 'breakdance_data', '_fl_builder_data'],
  ...['panels_data', 'brizy', '_themify_builder_settings_json', '_cornerstone_data'],
  'mfn-page-items',
]
