import type { Queue, Worker, WorkerOptions } from 'bullmq'
import { QueueError } from '../queue-error.ts'

/** What a job says: which range it is. */
export interface RangeJob {
  range: number
}

/** What became of a range. */
export interface RangeResult {
  articles: number
  objects: number
  bytes: number
}

/** What is asked of a queue, whichever server keeps it. */
export type RangeQueue = Pick<
  Queue<RangeJob, RangeResult>,
  | 'addBulk'
  | 'close'
  | 'getActive'
  | 'getFailed'
  | 'getJobCounts'
  | 'isPaused'
  | 'obliterate'
  | 'pause'
  | 'resume'
  | 'retryJobs'
> & {
  on(event: 'error', listener: (error: Error) => void): unknown
  once(event: 'error', listener: (error: Error) => void): unknown
  waitUntilReady(): Promise<unknown>
}

/** What is asked of a worker. */
export interface RangeWorker {
  close(): Promise<void>
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'failed', listener: (job: unknown, error: Error) => void): unknown
  waitUntilReady(): Promise<unknown>
}

export type RangeProcessor = ConstructorParameters<typeof Worker<RangeJob, RangeResult>>[1]

/** How a server is reached that keeps jobs. */
interface Server {
  queue(name: string): RangeQueue
  worker(name: string, processor: RangeProcessor, options: WorkerSettings): RangeWorker
  /** An error after which a job is not tried again. */
  endOf(message: string): Error
}

type BullMq = typeof import('bullmq')
type WorkerSettings = Omit<WorkerOptions, 'connection'>

/**
 * Find out which server an address means.
 *
 * @param url - `redis://`, `rediss://` or `unix://` for Redis, `postgresql://` or `postgres://` for PostgreSQL.
 * @throws {@linkcode QueueError} if it means none, or the package of its driver is not installed.
 */
export async function serverAt(url: string): Promise<Server> {
  const scheme = /^([a-z]+):/.exec(url)?.[1] ?? ''
  const isRedis = ['redis', 'rediss', 'unix'].includes(scheme)
  if (!isRedis && !['postgres', 'postgresql'].includes(scheme)) {
    throw new QueueError(
      `Expected \`connection\` to be an address such as \`redis://localhost:6379\` or \`postgresql://localhost/name\`, found one of \`${scheme || 'no scheme'}\``,
    )
  }
  const bullmq = await packageOf('bullmq', () => import('bullmq'))
  if (isRedis) await packageOf('ioredis', () => import('ioredis'))
  else await packageOf('pg', () => import('pg'))
  return {
    ...(isRedis ? redisServer(bullmq, url) : postgresServer(bullmq, url)),
    endOf: (message) => new bullmq.UnrecoverableError(message),
  }
}

function redisServer({ Queue, Worker }: BullMq, url: string): Omit<Server, 'endOf'> {
  // A worker waits for a server that is away; a question that nobody answers would never end.
  const patient = { url, maxRetriesPerRequest: null, reconnectOnError }
  const asking = { url, maxRetriesPerRequest: 3, reconnectOnError }
  return {
    queue: (name) => new Queue(name, { connection: asking }),
    worker: (name, processor, options) =>
      new Worker(name, processor, { ...options, connection: patient }),
  }
}

/** A server that has given its place to another keeps its connections: the address leads to the other one by now. */
function reconnectOnError({ message }: Error): boolean {
  return message.startsWith('READONLY ')
}

function postgresServer(bullmq: BullMq, url: string): Omit<Server, 'endOf'> {
  const { Queue, Worker } = bullmq.withBackend(bullmq.createPostgresBackend)
  const connection = { connectionString: url, migrate: true, keepAlive: true, max: 4 }
  return {
    queue: (name) => new Queue<RangeJob, RangeResult>(name, { connection }),
    worker: (name, processor, options) =>
      new Worker<RangeJob, RangeResult>(name, processor, { ...options, connection }),
  }
}

/** Get a package that only those install who need it. */
async function packageOf<Package>(name: string, load: () => Promise<Package>): Promise<Package> {
  try {
    return await load()
  } catch (cause) {
    throw new QueueError(
      `Expected the package \`${name}\`, found none: run \`npm install ${name}\``,
      { cause },
    )
  }
}
