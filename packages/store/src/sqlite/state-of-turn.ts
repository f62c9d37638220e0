import type { State } from '../backend/backend.ts'

/** How often stores of this process have written: what is written is seen at once, in each of them. */
let written = 0

/** Say that a store has written. */
export function noteWrite(): void {
  written++
}

/**
 * Read a state once in a turn of the event loop: of the requests that have come in by then, all are
 * answered from one reading. What another process wrote before any of them came is in it.
 */
export function stateOfTurn(read: () => State): () => State {
  let known: { state: State; written: number } | undefined
  function forget(): void {
    known = undefined
  }
  return () => {
    if (known?.written === written) return known.state
    if (!known) setImmediate(forget)
    known = { state: read(), written }
    return known.state
  }
}
