import type { Issue } from '@standfirst/core'
import { VFileMessage } from 'vfile-message'

/**
 * An issue as a message that the tools of unified show: fatal if it is an error, with its place, its
 * code as `ruleId`, and what to do as its `note`.
 *
 * @param issue - Issue of any function of Standfirst.
 * @see {@link https://github.com/vfile/vfile-message}
 */
export function toVFileMessage({
  code,
  file,
  fix,
  message: reason,
  position,
  severity,
}: Issue): VFileMessage {
  const message = new VFileMessage(reason, {
    ruleId: code,
    source: 'standfirst',
    ...(position && { place: position }),
  })
  message.fatal = severity === 'error'
  if (file !== undefined) {
    message.file = file
    message.name = `${file}:${message.name}`
  }
  if (fix !== undefined) message.note = fix
  return message
}
