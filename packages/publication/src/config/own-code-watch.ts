import { Session } from 'node:inspector'
import { workerData } from 'node:worker_threads'

// The thread that `watchOwnCode` starts.
const { channel, isMainThread, memory, seconds } = workerData as {
  channel: string
  isMainThread: boolean
  memory: SharedArrayBuffer
  seconds: number
}
const counts = new Int32Array(memory, 0, 2)
/** In milliseconds. Timers of the other thread have a chance first: they know more. */
const limit = seconds * 1000 + 1000
let last = -1
let since = 0
let isLate = false

setInterval(() => {
  const number = Atomics.load(counts, 1)
  if (Atomics.load(counts, 0) === 0 || number !== last) {
    last = number
    since = performance.now()
  } else if (!isLate && performance.now() - since > limit) {
    isLate = true
    end()
  }
}, 100)

/** Stop the other thread where it is, and let it end the process. */
function end(): void {
  const bytes = new Uint8Array(memory, 8).slice()
  const [name = ''] = new TextDecoder().decode(bytes).split('\0')
  const message = `standfirst: ${name} did not end within ${seconds} s: correct it, or give it more time with \`--timeout\`.\n`
  if (!isMainThread) {
    new BroadcastChannel(channel).postMessage(message)
    return
  }
  // Nothing else is to be said after it.
  const expression = `{ const fs = process.getBuiltinModule('node:fs'); fs.writeSync(2, ${JSON.stringify(message)}); fs.closeSync(2); process.exit(2) }`
  const session = new Session()
  session.connectToMainThread()
  session.on('Debugger.paused', ({ params }) => {
    const [frame] = params.callFrames
    if (frame) {
      session.post('Debugger.evaluateOnCallFrame', { callFrameId: frame.callFrameId, expression })
    }
  })
  session.post('Debugger.enable')
  session.post('Debugger.pause')
}
