import type { Stage } from "../pipeline.js";
import type { OutputStream } from "./terminal.js";

/** Shows a person which stage a run is in. */
export interface Progress {
  readonly show: (stage: Stage) => void;
  readonly stop: () => void;
}

const labels = {
  recall: "Looking for what has changed",
  load: "Reading the description",
  validate: "Checking it",
  normalize: "Working out the client",
  emit: "Emitting code",
  format: "Formatting",
  write: "Comparing with the output folder",
  remember: "Remembering",
} satisfies Readonly<Record<Stage, string>>;

/** A spinner on a terminal; elsewhere nothing, and nothing is loaded for it. */
export async function createProgress(stream: OutputStream): Promise<Progress> {
  // Ora never ends on a terminal that says it has no columns, as one without a size does.
  if (stream.isTTY !== true || stream.columns === 0) {
    return { show: () => undefined, stop: () => undefined };
  }
  const { default: ora } = await import("ora");
  const spinner = ora({ stream, discardStdin: false }).start();
  return {
    show: (stage) => {
      spinner.text = labels[stage];
      // Most stages keep this thread busy, so that the spinner's own timer would come too late.
      spinner.render();
    },
    stop: () => {
      spinner.stop();
    },
  };
}
