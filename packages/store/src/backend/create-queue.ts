/** Runs one function after the other. */
export type Queue = <Value>(body: () => Promise<Value>) => Promise<Value>

/** Make a queue; a function that fails holds up nobody. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (body) => {
    const next = last.then(body, body)
    last = next.catch(() => {})
    return next
  }
}
