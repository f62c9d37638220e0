import { Script } from 'node:vm'

/**
 * Call a function that may never come back: a loop without an end is broken off.
 *
 * @param seconds - How long the call itself may take; what it gives may be a promise that takes longer.
 * @throws `ERR_SCRIPT_EXECUTION_TIMEOUT` if it takes longer.
 */
export function boundedCall<Value>(work: () => Value, seconds: number): Value {
  const name = '__standfirst_work'
  const globals = globalThis as unknown as Record<string, () => Value>
  Object.defineProperty(globals, name, { value: work, configurable: true })
  try {
    // What runs in a script of this context is watched by a thread of the runtime's own.
    return new Script(`globalThis.${name}()`).runInThisContext({
      timeout: Math.max(1, Math.round(seconds * 1000)),
    })
  } finally {
    Reflect.deleteProperty(globals, name)
  }
}
