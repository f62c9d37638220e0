/**
 * The code of a publication's own that is at work in this thread: its configuration, sources, renderers
 * and overrides. It stands in memory that another thread can read while this one never comes back.
 */
interface OwnCode {
  memory: SharedArrayBuffer
  names: string[]
}

/** Of the whole thread, however often this package is loaded in it: the command line has it in its files. */
const place = Symbol.for('standfirst: own code')
const here = globalThis as { [place]?: OwnCode }
here[place] ??= { memory: new SharedArrayBuffer(12 + 400), names: [] }
const own: OwnCode = here[place]
const { memory } = own
// How many are at work, a number that changes with each that begins or ends, and how often this thread
// has come back.
const counts = new Int32Array(memory, 0, 3)
const name = new Uint8Array(memory, 12)
const encoder = new TextEncoder()

/** The memory of this thread, for {@linkcode readOwnCode} in another one. */
export function ownCodeMemory(): SharedArrayBuffer {
  return memory
}

/**
 * Say that code of the publication's own begins.
 *
 * @param what - What it is, at the begin of a sentence: `The source \`sources[0]\``.
 * @returns Says that it has ended.
 */
export function beginOwnCode(what: string): () => void {
  own.names.push(what)
  show()
  let isOver = false
  return () => {
    if (isOver) return
    isOver = true
    const at = own.names.lastIndexOf(what)
    if (at >= 0) own.names.splice(at, 1)
    show()
  }
}

/** Say that code which goes on has come back once. */
export function continueOwnCode(): void {
  Atomics.add(counts, 1, 1)
}

/** Say at all times that this thread comes back, from whatever it does. */
export function showBeats(): void {
  setInterval(() => Atomics.add(counts, 2, 1), 100).unref()
}

function show(): void {
  name.fill(0)
  encoder.encodeInto(own.names.at(-1) ?? '', name)
  Atomics.store(counts, 0, own.names.length)
  Atomics.add(counts, 1, 1)
}
