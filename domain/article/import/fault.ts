/** Why a file is not imported; `line` counts from 1, 0 stands for the file as a whole. */
export class ImportFault extends Error {
  override name = 'ImportFault'
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(line > 0 ? `line ${line}: ${reason}` : reason)
  }
}
