import { absoluteAddress } from '../absolute-address.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import { languageTag } from '../language-tag.ts'
import { problem } from '../problem.ts'
import type { PostScope } from './post-draft.ts'
import type { WordPressOptions } from './wordpress-options.ts'

/** What the posts of a site share, by what it says of itself and by the options. */
export function postScope(
  index: PostScope['index'],
  options: WordPressOptions,
  recorder: ImportRecorder,
): PostScope {
  const url = absoluteAddress(options.url, undefined) ?? index.site.url
  const language = languageTag(options.language) ?? index.site.language
  recorder.report.site = { ...index.site, ...(url && { url }), ...(language && { language }) }
  if (!language) {
    recorder.note(
      problem(
        'assumed-language',
        ['language'],
        'The export names no language, expected a BCP 47 tag',
        '`und` stands for it',
        'Give `language` in the options.',
      ),
    )
  }
  return {
    index,
    options,
    site: url ?? 'https://example.com/',
    language: language ?? 'und',
  }
}
