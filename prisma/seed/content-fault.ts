/** A demo text that cannot be taken, with its file and line. */
export class ContentFault extends Error {
  override name = 'ContentFault'
  constructor(
    readonly line: number,
    readonly reason: string,
    readonly file = '',
  ) {
    super(`${file}${file && ':'}${line} ${reason}`)
  }
}
