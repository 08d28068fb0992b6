import { safeParse, type core } from "zod";
import type { Report } from "../diagnostics/collector.js";
import { appendToken } from "../document/json-pointer.js";
import type { Sample, SampleSet, SampleUse } from "../ir/samples.js";
import { type BuildValidator, createValidatorBuilder } from "./samples/build-validator.js";
import { describeIssue } from "./samples/describe-issue.js";
import { toPlainJson } from "./samples/to-plain-json.js";

/**
 * Checks that defaults and examples are instances of their schemas, with the validators that the output has. A sample that
 * does not fit says so once, at the value that its first issue is about.
 */
export function validateSamples({ samples, schemas }: SampleSet, report: Report): void {
  const builders = new Map<SampleUse, BuildValidator>();
  const validators = new Map<string, core.$ZodType>();
  for (const sample of samples) {
    const schema = schemas.get(sample.schema);
    if (schema === undefined) continue;
    const builder = builders.get(sample.use) ?? createValidatorBuilder(schemas, sample.use);
    builders.set(sample.use, builder);
    const key = `${sample.use} ${sample.schema}`;
    const validator = validators.get(key) ?? builder(schema);
    validators.set(key, validator);
    checkSample(sample, validator, report);
  }
}

function checkSample(sample: Sample, validator: core.$ZodType, report: Report): void {
  const { success, error } = safeParse(validator, toPlainJson(sample.value), {
    jitless: true,
    reportInput: true,
  });
  const [issue, ...others] = success ? [] : error.issues;
  if (issue === undefined) return;
  const { path, problem } = describeIssue(issue);
  const { place } = sample;
  const pointer = path.reduce<string>((at, key) => appendToken(at, String(key)), place.pointer);
  const code = sample.keyword === "default" ? "default-invalid" : "example-invalid";
  report(code, { problem, others: others.length }, { ...place, pointer });
}
