import { fstatSync, type Stats } from 'node:fs'

/** Whether a file is one that this process writes its own messages to, as in `standfirst build --watch 2> log`. */
export type IsOwnStream = (file: Pick<Stats, 'dev' | 'ino'>) => boolean

/** Find the files that the standard output and the standard error of this process are. */
export function ownStreams(): IsOwnStream {
  const own = [1, 2].flatMap((descriptor) => {
    try {
      const stats = fstatSync(descriptor)
      return stats.isFile() ? [stats] : []
    } catch {
      // It is closed.
      return []
    }
  })
  return ({ dev, ino }) => own.some((one) => one.dev === dev && one.ino === ino)
}
