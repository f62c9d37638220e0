import assert from 'node:assert/strict'
import process from 'node:process'
import {
  type Article,
  type Issue,
  labels,
  type Renderer,
  type RenderOptions,
} from '@standfirst/core'
import fc from 'fast-check'
import { article, rawArticle } from './arbitrary/article.ts'
import { assertTolerant } from './assert-tolerant.ts'
import { cases } from './cases.ts'
import { checkFeedXml } from './check/check-feed-xml.ts'
import { checkHtml } from './check/check-html.ts'
import { checkJson } from './check/check-json.ts'
import { checkJsonLd } from './check/check-json-ld.ts'
import { assertLossesTold } from './promise/assert-losses-told.ts'
import { assertNothingLost } from './promise/assert-nothing-lost.ts'
import { assertPaidText } from './promise/assert-paid-text.ts'
import { assertRetractionTold } from './promise/assert-retraction-told.ts'
import { assertSafeAddresses } from './promise/assert-safe-addresses.ts'
import { wholeArticle } from './whole-article.ts'

/** What {@linkcode describeRenderer} needs of a test runner: Vitest, Jest and Node's have it. */
export interface TestRunner {
  /** Names a group of tests. */
  describe(name: string, body: () => void): unknown
  /** Names and runs one test. */
  test(name: string, body: () => void | Promise<void>): unknown
}

/** Configuration for {@linkcode describeRenderer}. */
export interface ConformanceOptions<Subject, Options> extends TestRunner {
  /** Make what the renderer takes from an article (default: the article itself). */
  subject?: ((article: Article) => Subject) | undefined
  /** Options to render with. */
  options?: Options | undefined
  /**
   * Throw if an output is malformed or could run something (default: a strict parser of HTML, XML or
   * JSON, by the renderer's media type; none for another one).
   */
  check?: ((output: string) => void) | undefined
  /** Whether the format carries the text of every section (default: `true`). */
  carriesText?: boolean | undefined
  /**
   * Whether the format says, or reports, what stands beside the sections: the summary, a retraction, who wrote it
   * (default: `true`). Say `false` for what is made of a feed and names no article, and for one half of an output.
   */
  carriesMembers?: boolean | undefined
  /**
   * Whether the format carries sections for paying readers, as what only they or you read does (default: `false`:
   * anybody can read it, and nothing of them may be there).
   */
  carriesPaid?: boolean | undefined
  /** Random articles to try (default: `100`). */
  runs?: number | undefined
}

/**
 * Hold a renderer to the promises that every renderer makes: for every case, for random articles and
 * for objects that never passed the gate.
 *
 * @param renderer - Renderer of articles, or, with `subject`, of feeds.
 * @param options - Test runner and configuration.
 *
 * @example
 * ```ts
 * import { htmlRenderer } from '@standfirst/html'
 * import { describeRenderer } from '@standfirst/testing'
 *
 * const names: string[] = []
 * const test = (name: string) => names.push(name)
 * describeRenderer(htmlRenderer, { describe: (_name, body) => body(), test })
 * names[0] // → 'names itself'
 * ```
 */
export function describeRenderer<Subject, Options extends RenderOptions>(
  renderer: Renderer<Subject, Options>,
  options: ConformanceOptions<Subject, Options>,
): void {
  const {
    carriesMembers = true,
    carriesPaid = false,
    carriesText = true,
    describe,
    runs = 100,
    test,
  } = options
  const { check = checks.find(([type]) => type.test(renderer.mediaType))?.[1] } = options
  const { subject = (one: Article) => one as Subject } = options
  const render = (one: Article, onIssue?: (issue: Issue) => void) =>
    renderer.render(subject(one), { ...options.options, onIssue } as Options)

  describe(`the renderer ${renderer.name}`, () => {
    test('names itself', () => {
      assert.match(renderer.name, /^[a-z][a-z0-9-]*$/)
      assert.match(renderer.mediaType, /^[\w.+-]+\/[\w.+-]+$/)
      assert.match(renderer.extension, /^\.\w+$/)
    })

    for (const { article: one, name } of cases()) {
      test(`${name}: well-formed, whole, pure`, () => {
        const issues: Issue[] = []
        const output = render(deepFreeze(one), (issue) => void issues.push(issue))
        assert.equal(typeof output, 'string', 'the output is not a string')
        check?.(output)
        assert.equal(render(one), output, 'the second rendering differs')
        assert.deepEqual(
          underTimeZones(() => render(one)),
          [output],
          'a time zone changes it',
        )
        assert.equal(
          underAnotherClock(() => render(one)),
          output,
          'the clock or chance changes it',
        )
        if (carriesText) assertNothingLost(one, output, issues)
      })
    }

    test('any article that passed the gate is well-formed and inert', () => {
      fc.assert(
        fc.property(article(), (one) => {
          const output = render(deepFreeze(one))
          check?.(output)
        }),
        { numRuns: runs },
      )
    })

    test('no value of the wrong kind makes it throw, or is lost without an issue', () => {
      assertTolerant(
        subject(wholeArticle()),
        (one, onIssue) => renderer.render(one, { ...options.options, onIssue } as Options),
        { check },
      )
    })

    test('so is any object that did not pass the gate', () => {
      fc.assert(
        fc.property(rawArticle(), (one) => {
          const output = render(deepFreeze(one), () => {})
          check?.(output)
        }),
        { numRuns: runs },
      )
    })

    test(
      carriesPaid
        ? 'what is for paying readers is carried'
        : 'nothing for paying readers is in it, and an issue says so',
      () => assertPaidText(render, { carriesPaid, carriesText }),
    )

    test('no address that can run is in it, and an issue names it', () => {
      assertSafeAddresses(render, carriesMembers)
    })

    if (carriesMembers) {
      test('it says that an article was retracted, or an issue does', () => {
        assertRetractionTold(render)
      })

      test('it says all that stands beside the sections, or an issue does', () => {
        assertLossesTold(render)
      })
    }

    test('no word that is given as a label brings a control character', () => {
      const hostile = Object.entries(labels('en')).map(([name, word]) => [
        name,
        `${word}\u001b[2J\u0000`,
      ])
      const given = { ...options.options, labels: Object.fromEntries(hostile) } as Options
      const output = renderer.render(subject(wholeArticle()), given)
      check?.(output)
      const found = ['\u001b', '\u0000', '\\u001b', '\\u0000'].filter((one) => output.includes(one))
      assert.deepEqual(found, [], 'a control character of `labels` is in the output')
    })
  })
}

const checks: [type: RegExp, check: (output: string) => void][] = [
  [/html$/, checkHtml],
  [/xml$/, checkFeedXml],
  [/ld\+json$/, checkJsonLd],
  [/json$/, checkJson],
]

function underTimeZones(render: () => string): string[] {
  const before = process.env.TZ
  try {
    const outputs = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((zone) => {
      process.env.TZ = zone
      return render()
    })
    return [...new Set(outputs)]
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}

/** Render at another time, with other luck. */
function underAnotherClock(render: () => string): string {
  const { Date: RealDate } = globalThis
  const { random } = Math
  const then = RealDate.UTC(2001, 1, 3, 4, 5, 6)
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(then).toString(),
    construct: (target, parts, newTarget) =>
      Reflect.construct(target, parts.length ? parts : [then], newTarget),
    get: (target, key, receiver) =>
      key === 'now' ? () => then : Reflect.get(target, key, receiver),
  })
  Math.random = () => 0.125
  try {
    return render()
  } finally {
    globalThis.Date = RealDate
    Math.random = random
  }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
