import picocolors from "picocolors";

/** What a run of the command sees of the world. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory. */
  readonly cwd: string;
  readonly fetch: typeof globalThis.fetch;
}

export type Colours = ReturnType<typeof picocolors.createColors>;

export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** The colours that a stream shows: none unless it is a terminal that has not said no (https://no-color.org). */
export function coloursOf({ isTTY }: OutputStream, env: Terminal["env"]): Colours {
  return picocolors.createColors(isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb");
}
