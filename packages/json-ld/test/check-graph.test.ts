import { describe, expect, test } from 'vitest'
import { checkGraph } from './check-graph.ts'

const url = 'https://example.com/a'

function check(node: object, ...others: object[]): string[] {
  return checkGraph({ '@context': 'https://schema.org', '@graph': [node, ...others] })
}

describe('the checker of graphs', () => {
  test('takes a right document', () => {
    expect(
      check(
        {
          '@type': 'NewsArticle',
          '@id': url,
          headline: 'A',
          wordCount: 3,
          datePublished: '2026-11-23T09:30:00Z',
          author: [{ '@type': 'Person', name: 'Ada', url }],
          isPartOf: { '@id': `${url}#page` },
          digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
        },
        { '@type': 'WebPage', '@id': `${url}#page`, relatedLink: [url] },
      ),
    ).toEqual([])
  })

  test.each([
    [{ '@type': 'NewArticle' }, '/@graph/0: NewArticle is not a type'],
    [{ '@type': ['Article', 'NewsArticle'] }, '/@graph/0: Article,NewsArticle is not a type'],
    [{ headline: 'A' }, '/@graph/0: no @type'],
    [{ '@type': 'Article', keyTakeaways: 'A' }, '/@graph/0/keyTakeaways: is not a property'],
    [{ '@type': 'Article', relatedLink: url }, '/@graph/0/relatedLink: is not for Article'],
    [{ '@type': 'Person', headline: 'A' }, '/@graph/0/headline: is not for Person'],
    [
      { '@type': 'Article', sharedContent: { '@type': 'WebPage' } },
      '/@graph/0/sharedContent: is not for Article',
    ],
    [
      { '@type': 'Article', hasPart: { '@type': 'ItemList' } },
      '/@graph/0/hasPart: {"@type":"ItemList"} is not CreativeWork',
    ],
    [
      { '@type': 'Article', author: 'Ada' },
      '/@graph/0/author: "Ada" is not Organization or Person',
    ],
    [{ '@type': 'Article', wordCount: '3' }, '/@graph/0/wordCount: "3" is not Integer'],
    [{ '@type': 'Article', wordCount: 3.5 }, '/@graph/0/wordCount: 3.5 is not Integer'],
    [{ '@type': 'Article', headline: '' }, '/@graph/0/headline: "" is not Text'],
    [{ '@type': 'Article', url: '/a' }, '/@graph/0/url: "/a" is not URL'],
    [
      { '@type': 'Article', url: 'javascript:alert(1)' },
      '/@graph/0/url: "javascript:alert(1)" is not URL',
    ],
    [
      { '@type': 'Article', datePublished: '2026-11-23T09:30:00' },
      '/@graph/0/datePublished: "2026-11-23T09:30:00" is not Date or DateTime',
    ],
    [
      { '@type': 'Article', isAccessibleForFree: 'False' },
      '/@graph/0/isAccessibleForFree: "False" is not Boolean',
    ],
    [
      { '@type': 'ImageObject', width: 600 },
      '/@graph/0/width: 600 is not Distance or QuantitativeValue',
    ],
    [
      { '@type': 'Article', digitalSourceType: 'https://cv.iptc.org/ai' },
      '/@graph/0/digitalSourceType: "https://cv.iptc.org/ai" is not IPTCDigitalSourceEnumeration',
    ],
    [
      {
        '@type': 'Article',
        digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      },
      'is not IPTCDigitalSourceEnumeration',
    ],
    [{ '@type': 'Article', isPartOf: { '@id': `${url}#b` } }, `nothing has the @id ${url}#b`],
    [{ '@type': 'Article', '@id': '#article' }, '/@graph/0: @id #article is not absolute'],
    [{ '@type': 'Article', headline: null }, '/@graph/0/headline: null is not Text'],
  ])('refuses %j', (node, problem) => {
    expect(check(node).join('\n')).toContain(problem)
  })

  test('refuses a context that Readability does not know', () => {
    expect(checkGraph({ '@context': 'https://example.com', '@graph': [] })).toEqual([
      ': not the plain context',
    ])
  })
})
