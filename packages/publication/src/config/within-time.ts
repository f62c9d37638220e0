import { PublicationError } from '../publication-error.ts'
import { boundedCall } from './bounded-call.ts'
import { beginOwnCode } from './own-code.ts'

/**
 * Wait for code of the configuration's own, but not for ever.
 *
 * @param work - Starts it.
 * @param seconds - How long to wait.
 * @param name - What it is, at the begin of a sentence: `The source \`sources[0]\``.
 * @throws {@linkcode PublicationError} if the time is over, or if nothing is left that could end it.
 */
export async function withinTime<Value>(
  work: () => Value | PromiseLike<Value>,
  seconds: number,
  name: string,
): Promise<Value> {
  const ended = beginOwnCode(name)
  try {
    const value = begin(work, seconds, name)
    // A timer for each of many articles that are there already would cost more than they do.
    return isPromise(value) ? await settledInTime(value, seconds, name) : value
  } finally {
    ended()
  }
}

/**
 * Wait for what is begun already, but not for ever.
 *
 * @param left - Seconds that are left of those.
 * @throws {@linkcode PublicationError} as {@linkcode withinTime} does.
 */
export async function settledInTime<Value>(
  value: PromiseLike<Value>,
  seconds: number,
  name: string,
  left: number = seconds,
): Promise<Value> {
  let stop = () => {}
  const late = new Promise<never>((_resolve, reject) => {
    const fail = (reason: string) => () => reject(new PublicationError(`${name} ${reason}`))
    const timer = setTimeout(fail(tooLong(seconds)), left * 1000)
    timer.unref()
    // Then Node.js itself would end, with a warning of its own.
    const idle = fail('never ends: it waits for something that nothing brings about.')
    process.once('beforeExit', idle)
    stop = () => {
      clearTimeout(timer)
      process.off('beforeExit', idle)
    }
  })
  try {
    return await Promise.race([value, late])
  } finally {
    stop()
  }
}

function begin<Value>(work: () => Value, seconds: number, name: string): Value {
  try {
    return boundedCall(work, seconds)
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw error
    throw new PublicationError(`${name} ${tooLong(seconds)}`)
  }
}

function tooLong(seconds: number): string {
  return `did not end within ${seconds} s: correct it, or give it more time with \`--timeout\`.`
}

function isPromise<Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return typeof (value as { then?: unknown } | null)?.then === 'function'
}
