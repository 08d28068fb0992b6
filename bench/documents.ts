import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A description that is measured, with the operations whose bundles are. */
export interface BenchDocument {
  readonly name: string;
  readonly path: string;
  /** `METHOD /path` of what is bundled alone: an ordinary operation first. */
  readonly operations: readonly string[];
}

const shared = new URL("../../shared/specs/", import.meta.url);
const github = new URL(
  "node_modules/@octokit/openapi/generated/api.github.com.json",
  import.meta.url,
);

const documents: readonly BenchDocument[] = [
  {
    name: "flowglad",
    path: fileURLToPath(new URL("flowglad.json", shared)),
    operations: ["POST /api/v1/checkout-sessions", "GET /api/v1/products/{id}"],
  },
  {
    name: "discord",
    path: fileURLToPath(new URL("discord.json", shared)),
    operations: ["GET /users/{user_id}", "POST /channels/{channel_id}/messages"],
  },
  {
    name: "stripe",
    path: fileURLToPath(new URL("stripe.yaml", shared)),
    operations: ["GET /v1/balance", "POST /v1/customers"],
  },
  {
    name: "kubernetes-30",
    path: fileURLToPath(new URL("kubernetes-30.json", shared)),
    operations: ["GET /api/v1/namespaces/{name}", "POST /api/v1/namespaces/{namespace}/pods"],
  },
  {
    name: "github",
    path: fileURLToPath(github),
    operations: ["GET /repos/{owner}/{repo}", "POST /repos/{owner}/{repo}/issues"],
  },
];

/** The documents of these names, or all; those whose file is absent are named on standard error and left out. */
export function listDocuments(names: readonly string[]): readonly BenchDocument[] {
  const unknown = names.filter((name) => !documents.some((document) => document.name === name));
  if (unknown.length > 0) throw new Error(`no such document: ${unknown.join(", ")}`);
  return documents.filter(({ name, path }) => {
    if (names.length > 0 && !names.includes(name)) return false;
    if (!existsSync(path)) console.error(`left out, ${name}: its file is absent`);
    return existsSync(path);
  });
}
