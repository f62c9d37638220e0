import { standardDocumentRenderer, standardPublicationRenderer } from '@standfirst/atproto'
import type { Feed } from '@standfirst/core'
import { describeRenderer } from '@standfirst/testing'
import { describe, test } from 'vitest'

describeRenderer(standardDocumentRenderer, { describe, test })
describeRenderer(standardPublicationRenderer, {
  describe,
  test,
  subject: (article): Feed => ({
    title: article.title,
    description: article.summary,
    url: 'https://example.com/',
    language: 'en',
    articles: [article],
  }),
  carriesMembers: false,
  carriesText: false,
})
