/** The options of `rerender` that ask something of an archive that is there; one at a time. */
export const requests = ['status', 'pause', 'resume', 'cancel', 'verify'] as const
