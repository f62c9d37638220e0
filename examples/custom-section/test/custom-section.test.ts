import { safeParseArticle } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { renderMarkdown } from '@standfirst/markdown'
import { checkHtml } from '@standfirst/testing'
import { expect, test } from 'vitest'
import { article } from '../article.ts'
import { poll, pollSections } from '../poll.ts'

test('a page shows the form of its own', () => {
  const html = renderHtml(article, { sections: pollSections })
  expect(html).toContain(
    '<section class="sf-section sf-x-poll"><a id="what-you-said"></a><h2>What you said</h2><p>What do you drink &amp; when?</p><ul><li><label>Tea, at &lt;5 <meter max="42" value="12">12</meter></label></li>',
  )
  expect(() => checkHtml(html)).not.toThrow()
})

test('everything else shows the lowering', () => {
  expect(renderHtml(article, { profile: 'feed' })).toContain(
    '<h2>What you said</h2><p>What do you drink &amp; when?</p><ul><li>Tea, at &lt;5: 12</li><li>Coffee: 30</li></ul>',
  )
  expect(renderMarkdown(article)).toContain('* Coffee: 30')
})

test('data of another shape stops at the gate, and falls back in the page', () => {
  const section = { ...article.sections[0], data: { question: '' } }
  const { issues, success } = safeParseArticle(
    { ...article, sections: [section] },
    { sections: [poll] },
  )
  expect(success).toBe(false)
  expect(issues.map(({ path }) => path.slice(0, 3))).toContainEqual(['sections', 0, 'data'])
  const elsewhere = { ...article, sections: [section as (typeof article.sections)[number]] }
  expect(renderHtml(elsewhere, { sections: pollSections })).toContain('<li>Coffee: 30</li>')
})
