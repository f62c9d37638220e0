import { expectOptions } from '@standfirst/core'
import { renderText } from '@standfirst/text'
import type { TextOutputOptions } from '../config/extension-options.ts'
import type { OutputExtension } from '../output/output-extension.ts'

export type { TextOutputOptions }

/**
 * Each article as plain text, beside its page.
 *
 * @throws `TypeError` for an option that is of the wrong kind.
 */
export function textOutputs(options: TextOutputOptions = {}): OutputExtension {
  expectOptions(options, 'textOutputs')
  // Says at once what is wrong with the options.
  renderText({} as never, options)
  return {
    name: 'text',
    articleForms: (article, { beside }, { labels }) => [
      {
        name: 'text',
        path: beside('.txt'),
        type: 'text/plain',
        render: (onIssue) => renderText(article, { ...options, labels, onIssue }),
      },
    ],
  }
}
