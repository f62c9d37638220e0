import {
  type AiDisclosure,
  type Article,
  disclosureText,
  labelDuty,
  labels,
  mediaDisclosureText,
} from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { labelRows } from '../../labels/label-rows.ts'

const grades = ['none', 'assisted', 'modified', 'generated', 'translated', 'summarised'] as const

describe('the label', () => {
  const whole: AiDisclosure = {
    use: 'generated',
    tools: ['Claude', 'GPT'],
    share: 0.8,
    humanReview: { by: 'Ada' },
    editorialResponsibility: 'Example News',
    note: 'Checked twice!',
  }

  test('says all of it, in the language', () => {
    expect(disclosureText(whole, labels('en'))).toBe(
      'Written by AI (Claude, GPT, 80%). Reviewed by Ada. Example News holds editorial responsibility. Checked twice!',
    )
    expect(disclosureText(whole, labels('es'))).toBe(
      'Escrito por IA (Claude, GPT, 80%). Revisado por Ada. Responsable editorial: Example News. Checked twice!',
    )
    expect(disclosureText({ use: 'none' }, labels('en'))).toBe('Written without AI.')
    expect(disclosureText({ use: 'modified' }, labels('fr'))).toBe('Modifié en partie par une IA.')
    expect(disclosureText({ use: 'translated' }, labels('de'))).toBe('Von KI übersetzt.')
    expect(disclosureText({ use: 'summarised' }, labels('en'))).toBe('Summarised by AI.')
  })

  test.each(Object.keys(labelRows))('tells each grade from the others: %s', (language) => {
    const texts = grades.map((use) => disclosureText({ use }, labels(language)))
    expect(new Set(texts).size).toBe(grades.length)
    for (const text of texts) expect(text.length).toBeGreaterThan(3)
  })

  test.each([
    [0.001, '1%'],
    [0.999, '99%'],
    [1, '100%'],
    [0, '0%'],
  ])('some is never none, and not all is never all: %s', (share, percent) => {
    expect(disclosureText({ use: 'assisted', share }, labels('en'))).toContain(percent)
  })

  test('of an object that skipped the gate, only what is known', () => {
    const strange = { use: '__proto__', tools: 'x', share: 'all', note: 'N' }
    expect(disclosureText(strange as unknown as AiDisclosure, labels('en'))).toBe('N.')
  })
})

describe('the label of a picture or recording', () => {
  test.each(Object.keys(labelRows))('tells what AI made from what it changed: %s', (language) => {
    const words = labels(language)
    const [generated, modified] = (['generated', 'modified'] as const).map((use) =>
      mediaDisclosureText({ aiDisclosure: { use } }, words),
    )
    expect(generated).not.toBe(words.aiGenerated)
    expect(generated).not.toBe(modified)
    expect(mediaDisclosureText({}, words)).toBe('')
  })

  test('of an object that skipped the gate, only what is known', () => {
    for (const use of ['none', '__proto__', 7]) {
      expect(mediaDisclosureText({ aiDisclosure: { use } } as never, labels('en'))).toBe('')
    }
  })
})

describe('a review that is not the last that changes the text', () => {
  const changed = (at: string, updatedAt?: string) =>
    labelDuty({
      type: 'news',
      publishedAt: '2026-08-29T00:00:00Z',
      ...(updatedAt && { updatedAt }),
      aiDisclosure: {
        use: 'generated',
        humanReview: { by: 'Eva', at },
        editorialResponsibility: 'News',
      },
    })

  test.each([
    ['2026-08-30T00:00:00Z', '2026-10-01T00:00:00Z', 'undetermined'],
    ['2026-08-30T08:00:00Z', '2026-08-30T09:00:00Z', 'undetermined'],
    ['2026-08-30T00:00:00Z', '2026-08-30T09:00:00Z', 'not-required'],
    ['2026-10-01T00:00:00Z', '2026-10-01T00:00:00Z', 'not-required'],
    ['2026-10-02T00:00:00Z', '2026-10-01T00:00:00Z', 'not-required'],
    ['2026-08-30T00:00:00Z', undefined, 'not-required'],
  ])('reviewed at %s, changed at %s: %s', (at, updatedAt, duty) => {
    const found = changed(at, updatedAt)
    expect(found.duty).toBe(duty)
    expect(found.reasons).toContain('Eva reviewed the text.')
    const isOlder =
      found.reasons[0]?.startsWith('The article was changed after the review') === true
    expect(isOlder).toBe(duty === 'undetermined')
  })
})

describe('the duty to label', () => {
  const duty = (aiDisclosure?: AiDisclosure, type: Article['type'] = 'news') =>
    labelDuty({ type, ...(aiDisclosure && { aiDisclosure }) })
  const reviewed = { humanReview: { by: 'Ada' }, editorialResponsibility: 'Example News' }

  test.each([
    ['nothing said', undefined, 'undetermined'],
    ['no AI', { use: 'none' }, 'not-required'],
    ['AI wrote it', { use: 'generated' }, 'required'],
    [
      'reviewed, but no one responsible',
      { use: 'generated', humanReview: { by: 'Ada' } },
      'required',
    ],
    [
      'responsible, but not reviewed',
      { use: 'generated', editorialResponsibility: 'X' },
      'required',
    ],
    [
      'a review by no one at no time',
      { use: 'generated', ...reviewed, humanReview: {} },
      'required',
    ],
    ['reviewed and responsible', { use: 'generated', ...reviewed }, 'not-required'],
    ['AI helped', { use: 'assisted' }, 'undetermined'],
    ['AI changed it', { use: 'modified' }, 'required'],
    ['AI changed it, reviewed', { use: 'modified', ...reviewed }, 'not-required'],
    ['AI translated it', { use: 'translated' }, 'required'],
    ['AI translated it, reviewed', { use: 'translated', ...reviewed }, 'not-required'],
    ['AI shortened it', { use: 'summarised' }, 'required'],
    ['AI helped, reviewed', { use: 'assisted', ...reviewed }, 'not-required'],
  ] as const)('%s', (_, disclosure, expected) => {
    const result = duty(disclosure)
    expect(result.duty).toBe(expected)
    expect(result.reasons.length).toBeGreaterThan(0)
    expect(result.source.url).toMatch(/^https:\/\/eur-lex\.europa\.eu\//)
    expect(result.notice).toContain('no legal advice')
  })

  /**
   * The examples of the Commission's guidelines on article 50 (C(2026) 5054 final, 20 July 2026), as a secondary
   * source of 24 August 2026 tells them, with their places: the text itself could not be read at its source.
   * What an article can't say of itself is `undetermined`: whether a review was a mere check of spelling, whether
   * a tutorial or a review is of public interest.
   */
  test.each<[string, AiDisclosure, Article['type'], string]>([
    // After paragraph 131: of public interest.
    [
      'a summary of a report of people on what the council decided, on the site of a newspaper',
      { use: 'summarised' },
      'news',
      'required',
    ],
    [
      'parts that AI changed of an article on what diets do in an illness, on a site on lifestyle',
      { use: 'modified' },
      'article',
      'required',
    ],
    [
      'a warning of a storm that AI wrote, by a weather service',
      { use: 'generated' },
      'news',
      'required',
    ],
    [
      'a report for investors that AI changed, of a listed company',
      { use: 'modified' },
      'report',
      'required',
    ],
    // After paragraph 131: of none, by its subject alone.
    [
      'praise of a product that claims nothing of health',
      { use: 'generated' },
      'blog',
      'undetermined',
    ],
    ['the same as a review of it', { use: 'generated' }, 'review', 'undetermined'],
    // After paragraph 138: reviewed, and somebody is responsible.
    [
      'an article under the control of the editor in chief, with the publisher responsible',
      {
        use: 'generated',
        humanReview: { by: 'Editor in chief' },
        editorialResponsibility: 'Example News',
      },
      'news',
      'not-required',
    ],
    [
      'a summary under the same control',
      {
        use: 'summarised',
        humanReview: { by: 'Editor in chief' },
        editorialResponsibility: 'Example News',
      },
      'news',
      'not-required',
    ],
    [
      'a blog of science with its own peer review, with the institute responsible',
      {
        use: 'generated',
        humanReview: { at: '2026-08-20T10:00:00Z' },
        editorialResponsibility: 'Institute',
      },
      'blog',
      'not-required',
    ],
    [
      'a warning that an official approved, with the authority responsible',
      {
        use: 'generated',
        humanReview: { by: 'Official' },
        editorialResponsibility: 'Civil protection',
      },
      'news',
      'not-required',
    ],
    [
      'a report on sustainability that those who know it reviewed, of a listed company',
      {
        use: 'generated',
        humanReview: { by: 'Compliance' },
        editorialResponsibility: 'Example plc',
      },
      'report',
      'not-required',
    ],
    [
      'a translation of an article of people that somebody reviewed',
      {
        use: 'translated',
        humanReview: { by: 'Translator' },
        editorialResponsibility: 'Example News',
      },
      'article',
      'not-required',
    ],
    // After paragraph 138: not reviewed.
    [
      'articles on the politics of the EU that nobody reviewed',
      { use: 'generated' },
      'news',
      'required',
    ],
    [
      'articles that another AI reviewed, and a person for grammar alone',
      { use: 'generated', editorialResponsibility: 'Example News', tools: ['Writer', 'Checker'] },
      'news',
      'required',
    ],
    [
      'a book on the climate that no competent person reviewed, nor the shop that sells it',
      { use: 'generated' },
      'report',
      'required',
    ],
    // Paragraph 135 and what is none of it.
    ['a text that AI corrected in spelling', { use: 'assisted' }, 'news', 'undetermined'],
    ['what people wrote', { use: 'none' }, 'news', 'not-required'],
  ])('by the guidelines: %s', (_, disclosure, type, expected) => {
    expect(duty(disclosure, type).duty).toBe(expected)
  })

  /** Paragraph 154: what counts is when a text is published, not when AI wrote it. */
  test.each<[string, Partial<Article>, string]>([
    ['published before the duty applied', { publishedAt: '2026-08-01T20:59:59Z' }, 'not-required'],
    ['published since', { publishedAt: '2026-08-02T00:00:00+03:00' }, 'required'],
    [
      'changed since',
      { publishedAt: '2024-01-01T00:00:00Z', updatedAt: '2026-09-01T00:00:00Z' },
      'required',
    ],
    [
      'changed before',
      { publishedAt: '2024-01-01T00:00:00Z', updatedAt: '2025-01-01T00:00:00Z' },
      'not-required',
    ],
    ['at no time that can be read', { publishedAt: 'x' }, 'required'],
  ])('by the guidelines: %s', (_, times, expected) => {
    const result = labelDuty({ type: 'news', aiDisclosure: { use: 'generated' }, ...times })
    expect(result.duty).toBe(expected)
  })

  test('a picture that AI made has a duty of its own, which no review of the text lifts', () => {
    const article = {
      type: 'news',
      image: { url: 'x', alt: '', aiDisclosure: { use: 'generated' } },
    }
    expect(labelDuty(article as Pick<Article, 'type'>).duty).toBe('undetermined')
  })

  test('a tutorial may not be of public interest', () => {
    expect(duty({ use: 'generated' }, 'tutorial').duty).toBe('undetermined')
  })
})
