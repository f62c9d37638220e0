/** What the tests use of it: it brings no types. */
declare module '@20minutes/s3rver' {
  // biome-ignore lint/style/noDefaultExport: it has one
  export default class S3rver {
    constructor(options: {
      address: string
      port: number
      silent: boolean
      directory: string
      configureBuckets: { name: string }[]
    })
    run(): Promise<{ address: string; port: number }>
    close(): Promise<void>
  }
}
