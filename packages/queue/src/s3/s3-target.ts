import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import { checkOptions, expectOptions, optionError } from '@standfirst/core'
import { QueueError } from '../queue-error.ts'
import type { ObjectStore } from '../target/object-store.ts'

/** Configuration for {@linkcode s3Target}. */
export interface S3TargetOptions {
  /** Name of the bucket, which must be there. */
  bucket: string
  /** What stands before each name, such as `archive/2026/` (default: nothing). */
  prefix?: string | undefined
  /** How the service is reached, as `S3Client` of `@aws-sdk/client-s3` takes it (default: the environment says). */
  client?: S3ClientConfig | undefined
}

/**
 * Put objects into a bucket of S3, or of a service that speaks as S3 does. A service shows an object when all of it is
 * there: nothing has to be renamed.
 *
 * @throws {@linkcode QueueError} if the package `@aws-sdk/client-s3` is not installed.
 *
 * @example
 * ```ts
 * const target = await s3Target({ bucket: 'archive', client: { region: 'eu-central-1' } })
 * ```
 */
export async function s3Target(options: S3TargetOptions): Promise<ObjectStore> {
  expectOptions(options, 's3Target')
  checkOptions(options, { bucket: 'string', client: 'object', prefix: 'string' })
  const { bucket: Bucket, client: config = {}, prefix = '' } = options
  if (!Bucket) throw optionError('bucket', Bucket, 'the name of a bucket')
  const s3 = await loadS3()
  const client: S3Client = new s3.S3Client(config)
  const at = (name: string) => ({ Bucket, Key: prefix + name })
  return {
    async get(name) {
      const found = await client.send(new s3.GetObjectCommand(at(name))).catch(nothingFound)
      return found?.Body?.transformToByteArray()
    },
    async has(name) {
      return Boolean(await client.send(new s3.HeadObjectCommand(at(name))).catch(nothingFound))
    },
    async put(name, content, type) {
      const command = { ...at(name), Body: content, ContentType: type }
      await client.send(new s3.PutObjectCommand(command))
    },
  }
}

async function loadS3(): Promise<typeof import('@aws-sdk/client-s3')> {
  try {
    return await import('@aws-sdk/client-s3')
  } catch (cause) {
    throw new QueueError(
      'Expected the package `@aws-sdk/client-s3`, found none: run `npm install @aws-sdk/client-s3`',
      { cause },
    )
  }
}

function nothingFound(error: unknown): undefined {
  const { $metadata, name } = Object(error) as {
    $metadata?: { httpStatusCode?: number }
    name?: string
  }
  // A bucket that is not there is a mistake, and no object that is not there yet.
  if (name !== 'NoSuchBucket' && $metadata?.httpStatusCode === 404) return undefined
  throw error
}
