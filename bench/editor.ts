import { spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { findOperation } from "./bundles.js";
import type { BenchDocument } from "./documents.js";
import { median } from "./statistics.js";
import { folderOf } from "./work-folders.js";

/** Milliseconds that an editor waits for an answer about a call, after one question to warm up. */
export interface EditorLatency {
  readonly document: string;
  readonly hover: number;
  readonly completion: number;
}

const server = fileURLToPath(new URL("node_modules/typescript/lib/tsserver.js", import.meta.url));

/** Asks the language server about a call through the class of our client. */
export async function measureEditor(
  document: BenchDocument,
  { rounds, node }: { readonly rounds: number; readonly node: string },
): Promise<EditorLatency> {
  const folder = folderOf("outputs", document.name, "clientwright");
  const file = join(folder, "editor.ts");
  const [operation = ""] = document.operations;
  const { resource, member } = findOperation(document, operation);
  const chain = [...(resource ?? []), member ?? ""].join(".");
  const before = `import { ApiClient } from "./sdk/index.js";\nconst client = new ApiClient();\nconst call = client.`;
  const content = `${before}${chain};\n`;
  writeFileSync(file, content);
  const child = spawn(
    node,
    ["--max-old-space-size=4096", server, "--disableAutomaticTypingAcquisition"],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  try {
    const ask = createAsker(child);
    child.stdin.write(request(0, "open", { file, fileContent: content }));
    const column = "const call = client.".length + 1;
    const atMember = { file, line: 3, offset: column + chain.length - 1 };
    const atResource = { file, line: 3, offset: column };
    await ask("quickinfo", atMember);
    await ask("completionInfo", atResource);
    const hover: number[] = [];
    const completion: number[] = [];
    for (let round = 0; round < rounds * 4; round += 1) {
      // An edit, so that the answer is not the last one.
      child.stdin.write(request(0, "change", insertSpace(file)));
      hover.push(await ask("quickinfo", atMember));
      completion.push(await ask("completionInfo", atResource));
    }
    return { document: document.name, hover: median(hover), completion: median(completion) };
  } finally {
    child.kill();
  }
}

function insertSpace(file: string): object {
  return { file, line: 4, offset: 1, endLine: 4, endOffset: 1, insertString: " " };
}

function request(seq: number, command: string, args: object): string {
  return `${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`;
}

/** Sends a question and gives the milliseconds until its answer, which must have one. */
function createAsker(child: ChildProcess): (command: string, args: object) => Promise<number> {
  if (child.stdout === null) throw new Error("the language server has no output");
  const waiting = new Map<number, (succeeded: boolean) => void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const message = JSON.parse(line) as { type: string; request_seq?: number; success?: boolean };
    if (message.type !== "response") return;
    waiting.get(message.request_seq ?? -1)?.(message.success === true);
  });
  let sequence = 0;
  return (command, args) =>
    new Promise((resolve, reject) => {
      sequence += 1;
      const start = performance.now();
      waiting.set(sequence, (succeeded) => {
        if (succeeded) resolve(performance.now() - start);
        else reject(new Error(`the language server has no answer to ${command}`));
      });
      child.stdin?.write(request(sequence, command, args));
    });
}
