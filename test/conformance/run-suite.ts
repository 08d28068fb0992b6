import type * as z from "zod";
import { askEveryWay } from "../emitted/ask-every-way.js";
import { emitGroup } from "./emit-group.js";
import { importValidators, type Library } from "../emitted/import-validators.js";
import type { Group } from "./read-groups.js";
import type { Suite } from "./suites.js";

/** What came of one instance. */
export interface Verdict {
  readonly suite: string;
  readonly file: string;
  readonly group: string;
  readonly test: string;
  readonly agrees: boolean;
  /** What happened instead of a verdict. */
  readonly reason: string | undefined;
}

const noTexts = { schemas: "", checks: "" };

/** Runs every group of a suite through the generator and asks the emitted validators about the instances. */
export async function runSuite(suite: Suite, library: Library): Promise<readonly Verdict[]> {
  const groups = suite.groups();
  const emitted = await Promise.all(groups.map((group) => emitGroupSafely(group, suite, library)));
  const texts = emitted.map((result) => (result.kind === "emitted" ? result.texts : noTexts));
  const modules = await importValidators(texts, library);
  return groups.flatMap((group, index) => {
    const result = emitted[index];
    const ask = (data: unknown): boolean | string => {
      if (result?.kind !== "emitted") return result?.reason ?? "nothing was emitted";
      const validator = modules[index]?.[result.validator];
      if (validator === undefined) return "the validator is not exported";
      return accept(validator, data);
    };
    return judge(group, suite, ask);
  });
}

async function emitGroupSafely(group: Group, suite: Suite, library: Library) {
  try {
    return await emitGroup(group, suite, library);
  } catch (error) {
    return { kind: "failed" as const, reason: String(error) };
  }
}

function accept(validator: z.ZodType, data: unknown): boolean | string {
  try {
    const { issues, dissent } = askEveryWay(validator, data);
    return dissent ?? issues.length === 0;
  } catch (error) {
    return String(error);
  }
}

function judge(
  { file, description, tests }: Group,
  { name }: Suite,
  ask: (data: unknown) => boolean | string,
): readonly Verdict[] {
  return tests.map((test) => {
    const answer = ask(test.data);
    return {
      suite: name,
      file,
      group: description,
      test: test.description,
      agrees: answer === test.valid,
      reason: typeof answer === "string" ? answer : undefined,
    };
  });
}
