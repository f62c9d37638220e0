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
    ['AI translated it', { use: 'translated' }, 'undetermined'],
    ['AI translated it, reviewed', { use: 'translated', ...reviewed }, 'not-required'],
    ['AI shortened it', { use: 'summarised' }, 'undetermined'],
    ['AI helped, reviewed', { use: 'assisted', ...reviewed }, 'not-required'],
  ] as const)('%s', (_, disclosure, expected) => {
    const result = duty(disclosure)
    expect(result.duty).toBe(expected)
    expect(result.reasons.length).toBeGreaterThan(0)
    expect(result.source.url).toMatch(/^https:\/\/eur-lex\.europa\.eu\//)
    expect(result.notice).toContain('no legal advice')
  })

  /**
   * What the Commission's draft guidelines on article 50 say (8 May 2026), by secondary sources: neither the
   * draft nor the final text of 20 July 2026 could be read at its source.
   */
  test.each<[string, AiDisclosure, Article['type'], string]>([
    ['a check of spelling or a skim alone is no review', { use: 'generated' }, 'news', 'required'],
    [
      'nor is it one with someone responsible',
      { use: 'generated', editorialResponsibility: 'Example News' },
      'news',
      'required',
    ],
    [
      'a deliberate examination, by someone who may change or reject it, with an identifiable person responsible',
      { use: 'generated', ...reviewed },
      'news',
      'not-required',
    ],
    [
      'the same of a text that AI manipulated',
      { use: 'modified', ...reviewed },
      'news',
      'not-required',
    ],
    ['a text that AI corrected in spelling', { use: 'assisted' }, 'news', 'undetermined'],
    ['what may be no matter of public interest', { use: 'generated' }, 'review', 'undetermined'],
    ['what people wrote', { use: 'none' }, 'news', 'not-required'],
  ])('by the guidelines: %s', (_, disclosure, type, expected) => {
    expect(duty(disclosure, type).duty).toBe(expected)
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
