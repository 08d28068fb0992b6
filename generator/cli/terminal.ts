/** What a run of the command sees of the world. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory. */
  readonly cwd: string;
  readonly fetch: typeof globalThis.fetch;
  /** Takes what is to be done when the user wants to stop, which would otherwise end the program at once. */
  readonly onInterrupt?: (stop: () => void) => void;
}

export type OutputStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** Whether a stream shows colours: a terminal that has not said no (https://no-color.org). */
export function showsColours({ isTTY }: OutputStream, env: Terminal["env"]): boolean {
  return isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
