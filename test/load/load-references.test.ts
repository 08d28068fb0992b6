import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { resolveReference } from "../../generator/document/resolve-reference.js";
import { childNode, rootNode } from "../../generator/document/spec-document.js";
import { loadFiles, loadFrom, loadText, withSchema } from "./load-text.js";

/** The names of the documents that were loaded. */
function namesOf({ specification }: Awaited<ReturnType<typeof loadFiles>>): readonly string[] {
  return [...(specification?.documents.values() ?? [])].map(({ file }) => file);
}

describe("references to other files", () => {
  it("loads YAML and JSON from each other, each relative to where the reference stands", async () => {
    const loaded = await loadFiles({
      "api.yaml": withSchema('{"$ref": "schemas/pet.json#/Pet"}'),
      "schemas/pet.json": '{"Pet": {"properties": {"tag": {"$ref": "parts/tag.yaml"}}}}',
      "schemas/parts/tag.yaml": "anyOf:\n  - $ref: ../../api.yaml#/components/schemas/X\n",
    });
    expect(loaded.problems).toEqual([]);
    expect(namesOf(loaded)).toEqual(["api.yaml", "schemas/pet.json", "schemas/parts/tag.yaml"]);
  });

  it("reads nothing for what only looks like a reference", async () => {
    const data = '{"$ref": "gone.yaml"}';
    const loaded = await loadFiles({
      "api.json": withSchema(
        `{"properties": {"$ref": {"type": "string"}}, "default": ${data}, "enum": [${data}], "const": ${data},
          "example": ${data}, "examples": [${data}], "x-more": ${data},
          "$id": "gone.json", "$schema": "gone.json"}`,
      ),
    });
    expect(loaded.problems).toEqual([]);
    expect(namesOf(loaded)).toEqual(["api.json"]);
  });

  it("shows where a file is named that does not exist", async () => {
    const { problems } = await loadFiles({ "api.json": withSchema('{"$ref": "gone.yaml#/X"}') });
    expect(problems).toEqual(["file-not-found api.json:1:116 `gone.yaml` does not exist"]);
  });

  it("shows a syntax error in the file that has it", async () => {
    const { problems } = await loadFiles({
      "api.json": withSchema('{"$ref": "b.json"}'),
      "b.json": "{]",
    });
    expect(problems).toEqual([expect.stringContaining("invalid-json b.json:1:2")]);
  });

  it("loads a long chain of files", async () => {
    const files: Record<string, string> = { "api.json": withSchema('{"$ref": "0.json"}') };
    for (let index = 0; index < 200; index += 1) {
      files[`${String(index)}.json`] = `{"items": {"$ref": "${String((index + 1) % 200)}.json"}}`;
    }
    const loaded = await loadFiles(files);
    expect(loaded.problems).toEqual([]);
    expect(namesOf(loaded)).toHaveLength(201);
  });
});

describe("references that lead out", () => {
  const secret = "the secret of the neighbour";

  async function folderWithNeighbour(reference: string) {
    const root = await mkdtemp(join(tmpdir(), "clientwright-"));
    const folder = join(root, "spec");
    await mkdir(folder);
    await writeFile(join(root, "secret.yaml"), secret);
    await writeFile(join(folder, "api.json"), withSchema(`{"$ref": ${JSON.stringify(reference)}}`));
    return { folder, root };
  }

  it.each([
    ["../secret.yaml", "it lies outside of the entry's folder"],
    ["..%2Fsecret.yaml", "it is not a path of this machine"],
    ["file:///dev/zero", "it lies outside of the entry's folder"],
    ["file://host/share/x.yaml", "it is not a path of this machine"],
    ["//127.0.0.1/x.yaml", "it is not a path of this machine"],
    ["http://169.254.169.254/latest", "nothing is fetched from the network"],
    ["data:application/json,{}", "the scheme `data:` is not allowed"],
    ["javascript:alert(1)", "the scheme `javascript:` is not allowed"],
  ])("are refused: %s", async (reference, reason) => {
    const { folder } = await folderWithNeighbour(reference);
    const { problems, text } = await loadFrom(join(folder, "api.json"), folder);
    expect(problems).toEqual([
      `ref-refused api.json:1:116 \`${reference}\` is not read: ${reason}`,
    ]);
    expect(text).not.toContain(secret);
  });

  it("are refused through a symbolic link, of a file or of a folder", async () => {
    for (const reference of ["link.yaml", "up/secret.yaml"]) {
      const { folder, root } = await folderWithNeighbour(reference);
      await symlink(join(root, "secret.yaml"), join(folder, "link.yaml"));
      await symlink(root, join(folder, "up"));
      const { problems, text } = await loadFrom(join(folder, "api.json"), folder);
      expect(problems).toEqual([expect.stringMatching(/^ref-refused .* outside of the entry's/u)]);
      expect(text).not.toContain(secret);
    }
  });

  it.skipIf(process.platform === "win32")("are refused where a named pipe stands", async () => {
    const { folder } = await folderWithNeighbour("pipe.yaml");
    execFileSync("mkfifo", [join(folder, "pipe.yaml")]);
    const { problems } = await loadFrom(join(folder, "api.json"), folder);
    expect(problems).toEqual(["not-a-file api.json:1:116 `pipe.yaml` is not a regular file"]);
  });

  it("are refused from standard input, which has no folder", async () => {
    const { problems } = await loadText(withSchema('{"$ref": "pet.yaml"}'));
    expect(problems).toEqual([
      "ref-refused -:1:116 `pet.yaml` is not read: a description from standard input has no folder to read from",
    ]);
  });
});

describe("the network", () => {
  let server: Server;
  let origin: string;
  let requests: string[];
  let respond: RequestListener;

  beforeEach(async () => {
    requests = [];
    server = createServer((request, response) => {
      requests.push(request.url ?? "");
      respond(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${String(typeof address === "object" ? address?.port : 0)}`;
    respond = (_, response) => response.end("{}");
  });

  afterEach(() => server.close());

  it("hears nothing of what a file refers to or names", async () => {
    const url = `${origin}/canary.json`;
    const schema = JSON.stringify({
      $id: url,
      $schema: url,
      $ref: `${url}#/a`,
      allOf: [{ $ref: url }, { $ref: "canary.json" }],
      externalDocs: { url },
      examples: [{ $ref: url }],
    });
    const text = withSchema(schema).replace(
      '"paths": {}',
      JSON.stringify({
        $self: `${origin}/self.json`,
        jsonSchemaDialect: url,
        servers: [{ url }],
        paths: {
          "/a": { $ref: `${origin}/path.json` },
          "/b": { get: { parameters: [{ $ref: url }] } },
        },
      }).slice(1, -1),
    );
    const loaded = await loadFiles({ "api.json": text });
    const { problems } = loaded;
    expect(namesOf(loaded)).toEqual(["api.json"]);
    expect(problems.filter((problem) => problem.startsWith("ref-refused"))).not.toEqual([]);
    expect(requests).toEqual([]);
  });

  it("is asked for the entry and for what lies beside it, and for nothing else", async () => {
    const documents: Readonly<Record<string, string>> = {
      "/v1/api.yaml": withSchema('{"anyOf": [{"$ref": "pet.json"}, {"$ref": "http://[::1]:1/x"}]}'),
      "/v1/pet.json": '{"type": "string"}',
    };
    respond = ({ url = "" }, response) => response.end(documents[url]);
    const { problems } = await loadFrom(`${origin}/v1/api.yaml`, "/");
    expect(requests).toEqual(["/v1/api.yaml", "/v1/pet.json"]);
    expect(problems).toEqual([
      expect.stringMatching(/^ref-refused .* `http:\/\/\[::1\]:1` is not an allowed origin$/u),
    ]);
  });

  it("is followed through a redirect of the same origin only", async () => {
    respond = ({ url }, response) => {
      if (url === "/new.json") response.end(withSchema("{}"));
      else
        response
          .writeHead(302, { location: url === "/old.json" ? "/new.json" : "http://[::1]:1/" })
          .end();
    };
    const moved = await loadFrom(`${origin}/old.json`, "/");
    expect(moved.specification?.entry.uri).toBe(`${origin}/new.json`);
    const away = await loadFrom(`${origin}/away.json`, "/");
    expect(away.problems).toEqual([
      `url-unreadable \`${origin}/away.json\` cannot be read: it redirects to \`http://[::1]:1/\`, and that is another origin`,
    ]);
  });

  it("answers with a status, which is shown", async () => {
    respond = (_, response) => response.writeHead(404).end("not here");
    const { problems } = await loadFrom(`${origin}/api.json`, "/");
    expect(problems).toEqual([
      `url-unreadable \`${origin}/api.json\` cannot be read: the server answers 404`,
    ]);
    expect(basename(requests[0] ?? "")).toBe("api.json");
  });
});

describe("a reference", () => {
  it("resolves to a node of the other document", async () => {
    const { specification } = await loadFiles({
      "api.json": withSchema('{"$ref": "b.json#/a~1b"}'),
      "b.json": '{"a/b": {"type": "null"}}',
    });
    if (specification === undefined) throw new Error("it did not load");
    const root = rootNode(specification.entry);
    const target = resolveReference(
      specification,
      childNode(root, "components") ?? root,
      "b.json#/a~1b",
    );
    expect(target).toMatchObject({ pointer: "/a~1b", value: { type: "null" } });
  });
});
