import { checkAgreement, type OutputName, verifyCopy } from '@standfirst/check'
import {
  type Article,
  excerpt,
  formatIssues,
  labels,
  sectionToMdast,
  showsSummary,
  toText,
} from '@standfirst/core'
import { renderHtml, renderHtmlList } from '@standfirst/html'
import { renderMarkdown } from '@standfirst/markdown'
import { article as anyArticle, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedOf, fingerprinted, outputsOf } from './outputs-of.ts'
import { richArticle } from './rich-article.ts'

const article = cases().find(({ name }) => name === 'summary-repeats')?.article as Article
const first = 'It rained for three days.'
const repeating: Article = { ...richArticle, summary: first }
const shownOnce = [article, repeating, { ...repeating, status: 'retracted' } as const]

describe('a summary that repeats how the text begins', () => {
  test('stands once in each text, and in all metadata', () => {
    expect(showsSummary(repeating)).toBe(false)
    const {
      atom = '',
      html = '',
      jsonFeed = '',
      jsonLd = '',
      markdown = '',
      rss = '',
    } = outputsOf(repeating)
    const count = (text: string) => text.split(first).length - 1
    const countIn = (text: string, pattern: RegExp) => count(pattern.exec(text)?.[1] ?? '')

    expect(html).not.toContain('class="sf-standfirst')
    expect(html).toContain(`<meta name="description" content="${first}">`)
    expect(html).toContain(`<meta property="og:description" content="${first}">`)
    expect(html).toContain(`<data class="p-summary" hidden value="${first}"></data>`)
    expect(countIn(html, /<div class="sf-body e-content">(.*)<\/div>/s)).toBe(1)
    expect(countIn(rss, /<content:encoded>(.*)<\/content:encoded>/s)).toBe(1)
    expect(rss).toContain(`<description>${first}</description>`)
    expect(countIn(atom, /<content[^>]*>(.*)<\/content>/s)).toBe(1)
    expect(atom).toContain(`<summary>${first}</summary>`)
    const [item] = JSON.parse(jsonFeed).items
    expect(count(item.content_html)).toBe(1)
    expect(item.summary).toBe(first)
    const [node] = JSON.parse(jsonLd)['@graph']
    expect(node).toMatchObject({ description: first, abstract: first })
    expect(count(markdown)).toBe(2)
    expect(count(renderMarkdown(repeating, { frontMatter: false }))).toBe(1)
    expect(count(renderHtml(repeating, { profile: 'embed' }).replace(/<data[^>]*>/, ''))).toBe(1)
    expect(renderHtmlList(feedOf(repeating))).toContain(`<p class="p-summary">${first}</p>`)
  })

  test.each(shownOnce)('$title, $status: every copy agrees, and is intact', (one) => {
    const bare = { ...outputsOf(one), markdown: renderMarkdown(one, { frontMatter: false }) }
    expect(formatIssues(checkAgreement(one, outputsOf(one)))).toBe('')
    expect(formatIssues(checkAgreement(one, bare))).toBe('')
    for (const [name, output] of Object.entries(fingerprinted(one))) {
      if (name !== 'jsonLd') expect([name, verifyCopy(output).status]).toEqual([name, 'intact'])
      expect([name, verifyCopy(output, one).changes]).toEqual([name, []])
    }
  })

  test.each<[output: OutputName, before: string]>([
    ['html', '<div class="sf-body e-content">'],
    ['rss', '<content:encoded><![CDATA['],
    ['atom', '<content type="html"><![CDATA['],
    ['markdown', '---\n\n'],
  ])('that stands above it all the same in %s is found', (output, before) => {
    const whole = outputsOf(repeating)[output] ?? ''
    const again = output === 'markdown' ? `**${first}**\n\n` : `<p><strong>${first}</strong></p>`
    expect(whole).toContain(before)
    const doubled = whole.replace(before, before + again)
    const found = checkAgreement(repeating, { [output]: doubled })
    expect(found.map(({ code }) => code)).toContain('copy-adds')
  })

  test('one that is missing above a text that does not repeat it is found, in a page', () => {
    const html = outputsOf(richArticle).html?.replace(/<p class="sf-standfirst[^<]*<\/p>/, '')
    const found = checkAgreement(richArticle, { html })
    expect(found.map(({ code, path }) => [code, path.join('.')])).toContainEqual([
      'copy-lacks',
      'summary',
    ])
  })

  test('is shown in a feed that lacks what it repeats, for that is for paying readers', () => {
    const [opening, ...others] = repeating.sections
    const sections = [{ ...opening, paid: true } as Article['sections'][number], ...others]
    const paid = { ...repeating, sections }
    const { html, rss } = outputsOf(paid)
    expect(html).not.toContain('class="sf-standfirst')
    expect(rss).toContain(`<p><strong>${first}</strong></p>`)
    expect(formatIssues(checkAgreement(paid, outputsOf(paid)))).toBe('')
  })
})

test('whatever the summary repeats, every output of any article agrees', () => {
  fc.assert(
    fc.property(anyArticle(), fc.integer({ min: 10, max: 200 }), (any, length) => {
      const words = labels(any.language)
      const text = any.sections.map((one) =>
        toText({ type: 'root', children: sectionToMdast(one, words) }),
      )
      const summary = excerpt(text.join('\n'), length).trim() || any.summary
      const one = { ...any, summary }
      const { markdown: _, ...outputs } = outputsOf(one)
      expect(formatIssues(checkAgreement(one, outputs))).toBe('')
    }),
    { numRuns: 200 },
  )
})
