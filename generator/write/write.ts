import type { Report } from "../diagnostics/collector.js";
import type { OutputFile } from "../ir/output.js";
import { applyChanges } from "./apply-changes.js";
import { checkPaths } from "./check-paths.js";
import { planChanges, type ChangePlan } from "./plan-changes.js";
import { errorCode, refuseFolder, show, type WriteTarget } from "./refuse-folder.js";

/** One SDK to write. */
export interface WriteRequest extends WriteTarget {
  readonly files: readonly OutputFile[];
  /** Hears why the folder is refused or cannot be written. */
  readonly report: Report;
}

/**
 * Makes each output folder hold exactly its files, and tells what changed. With `mode: "check"` it only tells. Files
 * that are equal are not touched; what the previous manifest lists and is no longer made is removed. Undefined when
 * a folder is refused, before anything is written to any of them, or cannot be written.
 */
export async function write(
  requests: readonly WriteRequest[],
  mode: "write" | "check",
): Promise<readonly ChangePlan[] | undefined> {
  const plans: ChangePlan[] = [];
  for (const request of requests) {
    checkPaths(request.files);
    const plan = await reportFailures(request, () => planFolder(request));
    if (plan !== undefined) plans.push(plan);
  }
  if (plans.length < requests.length) return undefined;
  if (mode === "check") return plans;
  for (const [index, request] of requests.entries()) {
    const done = await reportFailures(request, async () => {
      await applyChanges(plans[index] ?? nothing, request.output);
      return true;
    });
    if (done === undefined) return undefined;
  }
  return plans;
}

const nothing: ChangePlan = { changed: [], unchanged: [], stale: [] };

async function planFolder(request: WriteRequest): Promise<ChangePlan | undefined> {
  const { files, report } = request;
  if (await refuseFolder(request, report)) return undefined;
  const plan = await planChanges(files, request, report);
  return plan.changed.length + plan.unchanged.length < files.length ? undefined : plan;
}

async function reportFailures<Result>(
  request: WriteRequest,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    const problem = problems.get(errorCode(error) ?? "");
    if (problem === undefined) throw error;
    request.report("output-not-writable", { path: show(request, request.output), problem });
    return undefined;
  }
}

/** What a system says when it is not our fault. */
const problems: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["ENOTDIR", "a part of the path is a file"],
  ["EEXIST", "a part of the path is a file"],
  ["ELOOP", "symbolic links lead in a circle"],
  ["ENAMETOOLONG", "a name is too long for the file system"],
]);
