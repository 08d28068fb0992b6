import type { Report } from "../diagnostics/collector.js";
import type { OutputFile } from "../ir/output.js";
import { applyChanges } from "./apply-changes.js";
import { checkPaths } from "./check-paths.js";
import { planChanges, type ChangePlan } from "./plan-changes.js";
import { errorCode, refuseFolder, show, type WriteTarget } from "./refuse-folder.js";

/**
 * Makes the output folder hold exactly the files, and tells what changed. With `mode: "check"` it only tells. Files
 * that are equal are not touched; what the previous manifest lists and is no longer made is removed. Undefined when
 * the folder is refused or cannot be written, which has been reported.
 */
export async function write(
  files: readonly OutputFile[],
  target: WriteTarget & { readonly mode: "write" | "check" },
  report: Report,
): Promise<ChangePlan | undefined> {
  checkPaths(files);
  try {
    if (await refuseFolder(target, report)) return undefined;
    const plan = await planChanges(files, target, report);
    if (plan.changed.length + plan.unchanged.length < files.length) return undefined;
    if (target.mode === "write") await applyChanges(plan, target.output);
    return plan;
  } catch (error) {
    const problem = problems.get(errorCode(error) ?? "");
    if (problem === undefined) throw error;
    report("output-not-writable", { path: show(target, target.output), problem });
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
