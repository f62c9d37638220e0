/** Documents of JSON-LD, of a size. */
export const jsonLdPatterns: Readonly<Record<string, (size: number) => object>> = {
  'words of the body': (n) => article({ articleBody: 'Rain fell. '.repeat(n) }),
  'paragraphs of the body': (n) => article({ articleBody: 'Rain fell.\n\n'.repeat(n) }),
  'authors as strings': (n) => article({ author: many(n, (i) => `Author ${i}`) }),
  'authors as nodes': (n) => article({ author: many(n, (i) => person(i)) }),
  'one author again and again': (n) => article({ author: many(n, () => person(0)) }),
  'authors by reference': (n) =>
    graph([article({ author: many(n, (i) => ({ '@id': `#${i}` })) }), ...many(n, person)]),
  keywords: (n) => article({ keywords: many(n, (i) => `tag ${i}`) }),
  'keywords in one text': (n) => article({ keywords: many(n, (i) => `tag ${i}`).join(', ') }),
  pictures: (n) => article({ image: many(n, (i) => `https://example.com/${i}.jpg`) }),
  'pictures as nodes': (n) =>
    article({
      image: many(n, (i) => ({ '@type': 'ImageObject', url: `https://example.com/${i}.jpg` })),
    }),
  recordings: (n) =>
    article({
      audio: many(n, (i) => ({
        '@type': 'AudioObject',
        contentUrl: `https://example.com/${i}.mp3`,
        encodingFormat: 'audio/mpeg',
      })),
    }),
  corrections: (n) =>
    article({ correction: many(n, (i) => ({ '@type': 'CorrectionComment', text: `No. ${i}` })) }),
  translations: (n) =>
    article({
      workTranslation: many(n, (i) => ({ url: `https://example.com/${i}`, inLanguage: 'de' })),
    }),
  questions: (n) =>
    article({
      mainEntity: {
        '@type': 'FAQPage',
        mainEntity: many(n, (i) => ({
          '@type': 'Question',
          name: `Question ${i}?`,
          acceptedAnswer: { '@type': 'Answer', text: 'Yes.' },
        })),
      },
    }),
  'steps of a guide': (n) =>
    article({
      mainEntity: {
        '@type': 'HowTo',
        step: many(n, (i) => ({ '@type': 'HowToStep', text: `Step ${i}.` })),
      },
    }),
  'articles of a list': (n) =>
    graph(many(n, (i) => article({ '@id': `#${i}`, url: `https://example.com/${i}` }))),
  'nodes of one name': (n) => graph([article({}), ...many(n, () => person(0))]),
  'nodes that are no article': (n) => graph(many(n, (i) => ({ '@type': `Thing${i}` }))),
  'properties that nobody knows': (n) =>
    article(Object.fromEntries(many(n, (i) => [`x${i}`, i] as const))),
  'nodes in each other': (n) => {
    let node: object = { '@type': 'Thing' }
    for (let level = 0; level < n; level++) node = { '@type': 'Thing', about: node }
    return article({ about: node })
  },
}

function article(members: object): object {
  return { '@type': 'NewsArticle', headline: 'A', ...members }
}

function person(index: number): object {
  return { '@type': 'Person', '@id': `#${index}`, name: `Author ${index}` }
}

function graph(nodes: readonly object[]): object {
  return { '@context': 'https://schema.org', '@graph': nodes }
}

function many<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
