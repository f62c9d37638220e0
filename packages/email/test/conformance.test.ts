import type { Article } from '@standfirst/core'
import { type EmailOptions, emailRenderer, renderEmail } from '@standfirst/email'
import { describeRenderer } from '@standfirst/testing'
import { describe, test } from 'vitest'
import { checkMessage } from './check-message.ts'

describeRenderer(emailRenderer, {
  describe,
  test,
  check: checkMessage,
  options: {
    sender: { name: 'Example <News>', url: 'https://example.com/' },
    footer: 'Example News\n1 "Road"',
    list: { unsubscribeUrl: 'https://example.com/leave?reader=1&list=2' },
  },
})

describeRenderer(
  {
    name: 'email-text',
    mediaType: 'text/plain',
    extension: '.txt',
    render: (article: Article, options?: EmailOptions) =>
      renderEmail(article, { ...options, textWidth: 9999 }).text,
  },
  // The other half, the HTML, says the rest.
  { describe, test, carriesMembers: false },
)
