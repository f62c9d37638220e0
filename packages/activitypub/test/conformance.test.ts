import { activityArticleRenderer } from '@standfirst/activitypub'
import { describeRenderer } from '@standfirst/testing'
import { describe, test } from 'vitest'

describeRenderer(activityArticleRenderer, { describe, test })
describeRenderer(activityArticleRenderer, {
  describe,
  test,
  options: {
    id: 'https://example.com/a.json',
    actor: 'https://example.com/actor.json',
    source: (article) => article.title,
  },
})
