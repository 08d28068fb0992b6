/** A text to format: what a worker is sent. */
export interface FormatTask {
  /** The file that the text belongs to, for the message when it does not parse. */
  readonly path: string;
  readonly text: string;
}
