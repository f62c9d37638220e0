import { unsafeHtml } from '@standfirst/core'
import { renderFeedHtml, renderHtml } from '@standfirst/html'
import { insight } from '@standfirst/testing'
import { expect, test } from 'vitest'

test('renderFeedHtml renders for a feed, whatever the options say', () => {
  const html = { headingRank: 3, profile: 'page' } as const
  expect(renderFeedHtml(insight, { html }, { fingerprint: 'x' })).toBe(
    renderHtml(insight, { headingRank: 3, profile: 'feed', fingerprint: 'x' }),
  )
})

test('renderFeedHtml takes what the caller has rendered, and no mere string', () => {
  const content = ({ title }: { title: string }) => unsafeHtml(`<p>${title.length}</p>`)
  expect(renderFeedHtml(insight, { content }, {})).toBe(`<p>${insight.title.length}</p>`)
  const string = (() => '<p>') as unknown as typeof content
  expect(() => renderFeedHtml(insight, { content: string }, {})).toThrow(TypeError)
})
