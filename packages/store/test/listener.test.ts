import { EventEmitter } from 'node:events'
import type { Client } from 'pg'
import { expect, test } from 'vitest'
import { createListener, type ListenerOptions } from '../src/postgres/listener.ts'

/** A connection that listens unless it is told not to, and notes whether it was ended. */
class Connection extends EventEmitter {
  isEnded = false
  readonly #refusal: Error | undefined

  constructor(refusal?: Error) {
    super()
    this.#refusal = refusal
  }

  connect = async () => {}
  query = async () => {
    if (this.#refusal) throw this.#refusal
  }
  end = async () => {
    this.isEnded = true
    this.emit('end')
  }
}

/** Listen by connections, one after the other. */
function listenBy(connections: Connection[], options: Partial<ListenerOptions> = {}) {
  const left = [...connections]
  return createListener({
    channel: 'c',
    connect: () => left.shift() as unknown as Client,
    onMessage: () => {},
    ask: async () => {},
    ...options,
  })
}

/** Hands a value from one who has it to one who waits for it. */
function handOver<Value>() {
  let give: (value: Value) => void = () => {}
  const given = new Promise<Value>((resolve) => {
    give = resolve
  })
  return { give, given }
}

test('what was missed is asked for before it is said that all is heard', async () => {
  const [first, second] = [new Connection(), new Connection()]
  const { give, given } = handOver<Client>()
  const answer = handOver<void>()
  const listener = await listenBy([first, second], {
    ask: async (client) => {
      if ((client as unknown) === first) return
      give(client)
      await answer.given
    },
  })
  expect(listener.isListening()).toBe(true)
  first.emit('end')
  await given
  expect(listener.isListening()).toBe(false)
  answer.give()
  await expect.poll(() => listener.isListening()).toBe(true)
  await listener.close()
})

test('a connection of which nothing is heard any more is given up for another', async () => {
  const [first, second] = [new Connection(), new Connection()]
  const { give, given } = handOver<void>()
  let asked = 0
  const listener = await listenBy([first, second], {
    interval: 1,
    ask: async (client) => {
      if ((client as unknown) === second) give()
      else if (++asked > 1) throw new Error('Query read timeout')
    },
  })
  await given
  expect(first.isEnded).toBe(true)
  await listener.close()
})

test('a connection that can’t listen is ended, before the next is made', async () => {
  const refused = Object.assign(new Error('too many'), { code: '53000' })
  const [first, second, third] = [new Connection(), new Connection(refused), new Connection()]
  const { give, given } = handOver<void>()
  const listener = await listenBy([first, second, third], {
    ask: async (client) => {
      if ((client as unknown) === third) give()
    },
  })
  first.emit('end')
  await given
  expect(second.isEnded).toBe(true)
  await listener.close()
  const alone = new Connection(refused)
  await expect(listenBy([alone])).rejects.toThrow('too many')
  expect(alone.isEnded).toBe(true)
})

test('a server that copies another can be read, and is heard when it takes its place', async () => {
  const copies = Object.assign(new Error('cannot execute LISTEN during recovery'), {
    code: '25006',
  })
  const listener = await listenBy([new Connection(copies), new Connection()])
  expect(listener.isListening()).toBe(false)
  await expect.poll(() => listener.isListening()).toBe(true)
  await listener.close()
})
