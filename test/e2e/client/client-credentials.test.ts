import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileLines } from "../../public-face/compile-lines.js";
import { createProject } from "../support/command-line.js";

const description = `openapi: 3.1.0
info: { title: Notes, version: "1" }
servers: [{ url: https://api.test }]
security: [{ OAuth: [read] }]
components:
  securitySchemes:
    OAuth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://auth.test/token, scopes: { read: Reads. } } } }
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        "200": { description: Notes., content: { application/json: { schema: { type: string } } } }
`;

/** What the test uses of the SDK that it generates. */
interface Sdk {
  readonly createClient: (options: object) => object;
  readonly listNotes: (client: object) => Promise<string>;
}

const project = createProject({ "package.json": '{ "type": "module" }', "spec.yaml": description });

afterAll(project.remove);

describe("an SDK whose description declares the client credentials flow", () => {
  it("obtains a token with the client's id and secret, or sends the one that it is given", async () => {
    const argv = ["--input", "spec.yaml", "--output", "sdk", "--validators", "false"];
    expect(await project.run(argv)).toMatchObject({ code: 0, stderr: "" });
    const sdk: Sdk = await import(pathToFileURL(join(project.folder, "sdk/index.ts")).href);
    const seen: string[] = [];
    const fetch = (
      url: string,
      { headers, body }: { headers: Headers; body: unknown },
    ): Promise<Response> => {
      seen.push([url, headers.get("authorization"), body].filter(Boolean).join(" "));
      const answer = url.startsWith("https://auth") ? { access_token: "t1" } : "a note";
      return Promise.resolve(Response.json(answer));
    };
    const notesAs = (OAuth: unknown): Promise<string> =>
      sdk.listNotes(sdk.createClient({ fetch, auth: { OAuth } }));
    expect(await notesAs({ clientId: "id", clientSecret: "secret" })).toBe("a note");
    expect(await notesAs("own")).toBe("a note");
    expect(seen).toEqual([
      `https://auth.test/token Basic ${btoa("id:secret")} grant_type=client_credentials&scope=read`,
      "https://api.test/notes Bearer t1",
      "https://api.test/notes Bearer own",
    ]);
  });

  it("types the credential as id and secret, a token, or a function that gives one", async () => {
    const right = [
      `new ApiClient({ auth: { OAuth: { clientId: "id", clientSecret: "secret" } } });`,
      `new ApiClient({ auth: { OAuth: "token" } });`,
      `new ApiClient({ auth: { OAuth: () => Promise.resolve("token") } });`,
    ];
    const wrong = [`new ApiClient({ auth: { OAuth: { clientId: "id" } } });`];
    const head = `import { ApiClient } from "./sdk/index.js";`;
    const problems = await compileLines(description, { head, lines: [...right, ...wrong] });
    expect(right.map((line) => problems.get(line))).toEqual([undefined, undefined, undefined]);
    expect(wrong.map((line) => problems.get(line))).toEqual([expect.any(String)]);
  });
});
