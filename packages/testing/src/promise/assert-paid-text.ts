import assert from 'node:assert/strict'
import { type Article, type Issue, parseArticle } from '@standfirst/core'
import { isNamed } from './is-named.ts'
import type { Rendering } from './rendering.ts'

/** What a format does with sections for paying readers. */
export interface PaidText {
  /** Whether it carries them, for whoever may read everything. */
  carriesPaid: boolean
  /** Whether it carries the text of sections at all. */
  carriesText: boolean
}

/**
 * Assert that nothing of a section for paying readers is in an output that anybody can read, and that an issue names
 * each; or that all of it is in one that carries them.
 */
export function assertPaidText(render: Rendering, { carriesPaid, carriesText }: PaidText): void {
  const article = paidArticle()
  const issues: Issue[] = []
  const output = render(article, (issue) => void issues.push(issue)).toLowerCase()
  const found = [...new Set(output.match(/zqpaid[a-z]+/g))]
  if (!carriesPaid) {
    const leak =
      'Text for paying readers is in the output: leave those sections out, or, if only they see it, say `carriesPaid`'
    assert.deepEqual(found, [], leak)
  }
  if (!carriesText) return
  assert.match(output, /zqfree/, 'Text that everyone may read is lost')
  for (const index of article.sections.keys()) {
    const isTold = issues.some(({ path }) => isNamed(path, ['sections', index], article))
    if (!carriesPaid && index > 0) {
      assert.ok(isTold, `Section ${index} is for paying readers and left out, and no issue says so`)
    } else if (carriesPaid && index > 0 && !isTold) {
      const word = `zqpaid${article.sections[index]?.kind.replace('x-', '')}`.toLowerCase()
      assert.ok(found.includes(word), `Section ${index} is lost, though \`carriesPaid\` is true`)
    }
  }
}

/** An article with one section that everyone may read, then one of each kind that only paying readers may. */
function paidArticle(): Article {
  const site = 'https://example.com'
  return parseArticle({
    url: `${site}/paid/`,
    language: 'en',
    title: 'For some',
    summary: 'What everyone may know.',
    publishedAt: '2026-11-23T09:30:00Z',
    access: 'metered',
    sections: [
      { kind: 'prose', content: 'Zqfree text.' },
      {
        kind: 'prose',
        paid: true,
        heading: 'Zqpaidprose',
        content: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'Zqpaidprose ' },
              {
                type: 'link',
                url: `${site}/zqpaidlink`,
                children: [{ type: 'text', value: 'zqpaidlink' }],
              },
              { type: 'image', url: `${site}/zqpaidimage.png`, alt: 'Zqpaidimage' },
              { type: 'footnoteReference', identifier: 'zqpaidnote', label: 'zqpaidnote' },
            ],
          },
          { type: 'heading', depth: 3, children: [{ type: 'text', value: 'Zqpaidheading' }] },
          { type: 'code', lang: 'ts', value: 'zqpaidcode()' },
          {
            type: 'footnoteDefinition',
            identifier: 'zqpaidnote',
            label: 'zqpaidnote',
            children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Zqpaidnote' }] }],
          },
        ],
      },
      { kind: 'whyItMatters', paid: true, content: 'Zqpaidwhyitmatters.' },
      { kind: 'steps', paid: true, items: [{ title: 'Zqpaidsteps', content: 'Zqpaidstep.' }] },
      { kind: 'audience', paid: true, items: [{ name: 'Zqpaidaudience', url: `${site}/zqpaid` }] },
      { kind: 'takeaways', paid: true, items: ['Zqpaidtakeaways'] },
      {
        kind: 'originalPost',
        paid: true,
        author: { name: 'Zqpaidname' },
        platform: 'Mastodon',
        url: `${site}/zqpaidpost`,
        quote: 'Zqpaidoriginalpost.',
      },
      {
        kind: 'callToAction',
        paid: true,
        link: { label: 'Zqpaidcalltoaction', url: `${site}/zqpaidcall` },
      },
      { kind: 'faq', paid: true, items: [{ question: 'Zqpaidfaq?', answer: 'Zqpaidanswer.' }] },
      { kind: 'x-poll', paid: true, data: { zqpaiddata: 1 }, fallback: 'Zqpaidpoll.' },
    ],
  })
}
