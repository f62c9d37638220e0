/** A value in which one member is of the wrong kind. */
export interface WrongValue<Subject> {
  /** A copy with the member changed. */
  subject: Subject
  /** Where the member is. */
  path: (string | number)[]
  /** What stands there now. */
  value: unknown
  /** Whether it is of a kind that the format does not have there; where not, it may say nothing. */
  isWrong: boolean
}

/**
 * Values that differ from a right one in one member, for each member that it has, however deep: what
 * plain JavaScript can give instead of it.
 *
 * @param right - Plain JSON; not changed.
 * @param count - How many wrong values to try at each member, of 43 (default: all). They are others from
 *   member to member, so that few are enough to try all.
 */
export function* wrongValues<Subject>(
  right: Subject,
  count: number = Number.POSITIVE_INFINITY,
): Generator<WrongValue<Subject>, void, undefined> {
  let next = 0
  for (const path of pathsOf(right)) {
    const before = memberAt(right, path)
    for (let tries = 0; tries < Math.min(count, values.length); tries++) {
      const value = values[next++ % values.length]
      const isWrong = isAnotherKind(value, before, path)
      yield { subject: changed(right, path, value) as Subject, path, value, isWrong }
    }
  }
}

const values: readonly unknown[] = [
  ...[null, undefined, true, false],
  ...[0, 1, -1, 0.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, -0],
  ...['', ' ', 'x', 'text', '0', 'null', '<b>', 'https://example.com/x'],
  ...[[], [null], [undefined], [0], ['x'], [true], [[]], [[['x']]], [{}]],
  ...[{}, { a: 1 }, { type: 'text' }, { type: 'none', children: 'x' }, { kind: 'x', items: 1 }],
  ...[{ toString: () => '<i>' }, { toString: 1 }, { length: 1 }, { 0: 'x' }],
  ...[new Date(0), new Map([['a', 1]]), /x/, () => 'x', Symbol('x')],
]

/** Whether a value is of a kind that can't stand where another does. */
function isAnotherKind(
  value: unknown,
  before: unknown,
  path: WrongValue<unknown>['path'],
): boolean {
  // What is not there is not lost, and data of a custom section may be any JSON.
  if (value === undefined) return false
  if (path.includes('data')) return typeof value === 'symbol' || typeof value === 'function'
  const key = path.at(-1)
  const holder = path.at(-2)
  // A heading may be text or nodes, and a column has no alignment or one.
  if (key === 'heading' && (typeof value === 'string' || (Array.isArray(value) && !value.length))) {
    return false
  }
  if (value === null && holder === 'align') return false
  if (kindOf(value) !== kindOf(before)) return true
  switch (typeof value) {
    case 'number':
      return !(value >= 0)
    case 'object':
      return Array.isArray(value)
        ? key !== 'align' &&
            value.length > 0 &&
            kindOf(value[0]) !== kindOf((before as unknown[])[0])
        : // An episode may say nothing of itself.
          key !== 'episode' && needed.some((key) => key in Object(before))
    default:
      return false
  }
}

/** Members without which an object says nothing. */
const needed = ['url', 'name', 'use', 'note', 'type', 'kind', 'label', 'question']

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value
}

function* pathsOf(
  value: unknown,
  path: (string | number)[] = [],
): Generator<(string | number)[], void, undefined> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    yield at
    yield* pathsOf(member, at)
  }
}

function memberAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((at, key) => (at as Record<string | number, unknown>)[key], value)
}

function changed(value: unknown, path: readonly (string | number)[], member: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return member
  const inner = changed((value as Record<string | number, unknown>)[key], rest, member)
  return Array.isArray(value)
    ? value.with(Number(key), inner)
    : { ...(value as object), [key]: inner }
}
