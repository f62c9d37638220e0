import { resolve } from 'node:path'
import type { ObjectStore } from '@standfirst/queue'
import { loadQueue } from './load-queue.ts'

/**
 * Open what is rendered into: a folder, or a bucket of S3 by `s3://bucket/prefix/`. How the service is reached is said
 * in the environment, as for its own tools.
 */
export async function openTarget(target: string, connection: string): Promise<ObjectStore> {
  const { folderTarget } = await loadQueue(connection)
  const [, bucket, prefix] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(target) ?? []
  if (bucket === undefined) return folderTarget(resolve(target))
  const { s3Target } = await import('@standfirst/queue/s3')
  const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env
  // A service at an address of its own has names of buckets in paths, as a rule.
  const forcePathStyle = Boolean(AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL)
  return s3Target({ bucket, prefix, client: { forcePathStyle } })
}
