import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AllowSettings } from "../../generator/ir/settings.js";
import { isPublicAddress } from "../../generator/ir/ip-addresses.js";
import type { LookupAddresses } from "../../generator/load/fetch/lookup-addresses.js";
import { loadFiles, loadFrom, withSchema } from "./load-text.js";

function allowing(allow: Partial<AllowSettings>): AllowSettings {
  return { folders: [], origins: [], addresses: [], ...allow };
}

function referringTo(...references: readonly string[]): string {
  return withSchema(JSON.stringify({ anyOf: references.map(($ref) => ({ $ref })) }));
}

describe("allowed folders", () => {
  async function createFolders() {
    const root = await mkdtemp(join(tmpdir(), "clientwright-"));
    for (const folder of ["spec", "shared/inner", "secret"]) {
      await mkdir(join(root, folder), { recursive: true });
    }
    await writeFile(join(root, "shared/a.json"), '{"$ref": "inner/b.yaml"}');
    await writeFile(join(root, "shared/inner/b.yaml"), "type: string\n");
    await writeFile(join(root, "secret/c.json"), '{"type": "number"}');
    return root;
  }

  it("are read from, with what lies inside of them and nothing beside them", async () => {
    const root = await createFolders();
    await symlink(join(root, "secret/c.json"), join(root, "shared/link.json"));
    const references = ["../shared/a.json", "../secret/c.json", "../shared/link.json", "../shared"];
    await writeFile(join(root, "spec/api.json"), referringTo(...references));
    const { problems } = await loadFrom(join(root, "spec/api.json"), root, "", {
      allow: allowing({ folders: [join(root, "shared")] }),
    });
    expect(problems).toEqual([
      expect.stringMatching(/^ref-refused .*`\.\.\/secret\/c\.json` is not read: it lies outside/u),
      expect.stringMatching(/^ref-refused .*`shared\/link\.json` is not read: it lies outside/u),
      expect.stringMatching(/^ref-refused .*`\.\.\/shared` is not read: it lies outside/u),
    ]);
  });

  it("may be reached through symbolic links", async () => {
    const root = await createFolders();
    await symlink(join(root, "shared"), join(root, "linked"));
    await writeFile(join(root, "spec/api.json"), referringTo("../linked/a.json"));
    const { problems } = await loadFrom(join(root, "spec/api.json"), root, "", {
      allow: allowing({ folders: [join(root, "linked")] }),
    });
    expect(problems).toEqual([]);
  });
});

describe("files that are no parts of a description", () => {
  const secret = "PASSWORD: hunter2\n{]\n";

  async function loadSecrets(references: readonly string[], folders: readonly string[] = []) {
    const root = await mkdtemp(join(tmpdir(), "clientwright-"));
    for (const folder of [".schemas", "deep"]) await mkdir(join(root, folder));
    const names = [".env", ".env.json", ".schemas/a.yaml", "id_rsa", "notes.txt", "deep/.x.yml"];
    for (const name of names) await writeFile(join(root, name), secret);
    await symlink(join(root, ".env"), join(root, "innocent.yaml"));
    await writeFile(join(root, "api.json"), referringTo(...references));
    const allow = allowing({ folders: folders.map((folder) => join(root, folder)) });
    return await loadFrom(join(root, "api.json"), root, "", { allow });
  }

  it.each([
    [".env", "it is hidden"],
    ["%2eenv#/PASSWORD", "it is hidden"],
    [".env.json", "it is hidden"],
    [".schemas/a.yaml", "it is hidden"],
    ["deep/.x.yml", "it is hidden"],
    ["innocent.yaml", "it is hidden"],
    ["id_rsa", "its name does not end in `.json`, `.yaml` or `.yml`"],
    ["notes.txt#/a", "its name does not end in `.json`, `.yaml` or `.yml`"],
  ])("are not read, and nothing of them is shown: %s", async (reference, reason) => {
    const { problems, text } = await loadSecrets([reference]);
    expect(problems).toEqual([
      expect.stringMatching(
        new RegExp(`^ref-refused api.json:1:\\d+ .* is not read: ${reason}`, "u"),
      ),
    ]);
    expect(text).not.toMatch(/hunter2|PASSWORD: /u);
  });

  it("are read from a hidden folder that is allowed by its name", async () => {
    const { problems } = await loadSecrets([".schemas/a.yaml"], [".schemas"]);
    expect(problems[0]).toMatch(/^invalid-yaml \.schemas\/a\.yaml:/u);
  });

  it("are not suggested for what is missing", async () => {
    const { text } = await loadSecrets(["deep/x.yml"]);
    expect(text).toContain("file-not-found");
    expect(text).not.toContain("did you mean");
  });

  it("are not named when a link leads to their folder", async () => {
    const root = await mkdtemp(join(tmpdir(), "clientwright-"));
    for (const folder of ["spec", "elsewhere"]) await mkdir(join(root, folder));
    await writeFile(join(root, "elsewhere/secret-project.json"), "{}");
    await symlink(join(root, "elsewhere"), join(root, "spec/link"));
    await writeFile(join(root, "spec/api.json"), referringTo("link/secret-projec.json"));
    const { text } = await loadFrom(join(root, "spec/api.json"), root);
    expect(text).toContain("file-not-found");
    expect(text).not.toContain("secret-project");
  });
});

describe("allowed origins", () => {
  let server: Server;
  let port: string;
  let requests: IncomingMessage[];
  let respond: RequestListener;

  beforeEach(async () => {
    requests = [];
    respond = (_, response) => response.end('{"type": "string"}');
    server = createServer((request, response) => {
      requests.push(request);
      respond(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    port = String(typeof address === "object" ? address?.port : 0);
  });

  afterEach(() => server.close());

  /** A name server that sends every name to this machine. */
  const loopback: LookupAddresses = () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]);

  async function load(
    reference: string,
    allow: Partial<AllowSettings>,
    lookup: LookupAddresses = loopback,
  ) {
    const more = { allow: allowing(allow), lookup };
    return await loadFiles({ "api.json": referringTo(reference) }, "api.json", more);
  }

  it("are fetched from, without credentials or cookies", async () => {
    const origin = `http://127.0.0.1:${port}`;
    const { problems, specification } = await load(`${origin}/pet.json`, { origins: [origin] });
    expect(problems).toEqual([]);
    expect(specification?.documents.size).toBe(2);
    expect(requests.map(({ url }) => url)).toEqual(["/pet.json"]);
    const names = Object.keys(requests[0]?.headers ?? {}).sort();
    expect(names).toEqual(["accept", "connection", "host"]);
  });

  it("may be named as `localhost`, which says where it leads", async () => {
    const origin = `http://localhost:${port}`;
    expect((await load(`${origin}/pet.json`, { origins: [origin] })).problems).toEqual([]);
  });

  it("do not let a name lead to a private address, unless that is listed", async () => {
    const origin = `http://specs.example:${port}`;
    const refused = await load(`${origin}/pet.json`, { origins: [origin] });
    expect(refused.problems).toEqual([
      `url-unreadable api.json:1:125 \`${origin}/pet.json\` cannot be read: it leads to the private address 127.0.0.1`,
    ]);
    expect(requests).toEqual([]);
    const ranges = { origins: [origin], addresses: ["10.0.0.1", "127.0.0.0/8"] };
    expect((await load(`${origin}/pet.json`, ranges)).problems).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it("are judged by the address that the connection is made to, not by an earlier answer", async () => {
    const origin = `http://specs.example:${port}`;
    let answers = 0;
    const changing: LookupAddresses = () => {
      answers += 1;
      const address = answers % 2 === 1 ? "93.184.215.14" : "127.0.0.1";
      return Promise.resolve([
        { address, family: 4 },
        { address: "127.0.0.1", family: 4 },
      ]);
    };
    const { problems } = await load(`${origin}/pet.json`, { origins: [origin] }, changing);
    expect(problems).toEqual([expect.stringContaining("private address 127.0.0.1")]);
    expect(requests).toEqual([]);
  });

  it("do not lead to others by redirects", async () => {
    const origin = `http://127.0.0.1:${port}`;
    for (const location of [
      "http://169.254.169.254/latest/meta-data",
      `http://localhost:${port}/x`,
      `http://user:secret@127.0.0.1:${port}/x`,
      "file:///etc/passwd",
    ]) {
      requests = [];
      respond = (_, response) => response.writeHead(302, { location }).end();
      const { problems } = await load(`${origin}/pet.json`, { origins: [origin] });
      expect(problems).toEqual([expect.stringMatching(/^url-unreadable .* it redirects to /u)]);
      expect(requests).toHaveLength(1);
    }
  });

  it("lead to each other by redirects, each hop with its own address", async () => {
    const named = `http://specs.example:${port}`;
    const origin = `http://127.0.0.1:${port}`;
    respond = ({ headers, url }, response) => {
      if (headers.host?.startsWith("specs") === true) response.end("{}");
      else response.writeHead(302, { location: `${named}${url ?? ""}` }).end();
    };
    const both = { origins: [origin, named] };
    const refused = await load(`${origin}/pet.json`, both);
    expect(refused.problems).toEqual([expect.stringContaining("private address 127.0.0.1")]);
    const listed = await load(`${origin}/pet.json`, { ...both, addresses: ["127.0.0.1"] });
    expect(listed.problems).toEqual([]);
  });

  it("are not asked with credentials, and do not refer to files", async () => {
    const origin = `http://127.0.0.1:${port}`;
    const named = origin.replace("//", "//user:secret@");
    const refused = await load(`${named}/pet.json`, { origins: [origin] });
    expect(refused.problems).toEqual([expect.stringContaining("it holds credentials")]);
    expect(requests).toEqual([]);
    respond = (_, response) => response.end('{"$ref": "file:///etc/hostname"}');
    const folders = [tmpdir(), "/etc"];
    const { problems } = await load(`${origin}/pet.json`, { origins: [origin], folders });
    expect(problems).toEqual([
      expect.stringContaining("a document from the network cannot refer to a file"),
    ]);
  });

  it("give no more than the limit of bytes, however they are sent", async () => {
    const origin = `http://127.0.0.1:${port}`;
    respond = (_, response) => {
      const chunk = Buffer.alloc(1 << 20, 0x20);
      const send = (): void => {
        if (!response.destroyed) response.write(chunk, send);
      };
      send();
    };
    const { problems } = await load(`${origin}/pet.json`, { origins: [origin] });
    expect(problems).toEqual([
      expect.stringMatching(/^too-large .* has more than 67108864 bytes$/u),
    ]);
  });

  it.each([
    ["decimal", "http://2130706433"],
    ["octal", "http://0177.0.0.1"],
    ["hexadecimal", "http://0x7f.1"],
    ["short", "http://127.1"],
    ["mapped to IPv6", "http://[::ffff:127.0.0.1]"],
    ["as IPv6", "http://[::1]"],
    ["unspecified", "http://0"],
    ["full-width", "http://①②⑦.⓪.⓪.①"],
  ])("are none for an address of this machine that is written otherwise: %s", async (_, host) => {
    const origins = ["https://api.example"];
    const { problems } = await load(`${host}:${port}/pet.json`, { origins });
    expect(problems).toEqual([expect.stringContaining("is not an allowed origin")]);
    expect(requests).toEqual([]);
  });

  it("may be that of the entry: then its own private address is known", async () => {
    respond = ({ url }, response) =>
      response.end(url === "/api.json" ? referringTo("pet.json") : '{"type": "string"}');
    const { problems } = await loadFrom(`http://127.0.0.1:${port}/api.json`, "/", "");
    expect(problems).toEqual([]);
  });

  it("never include where a public entry's name is sent to later", async () => {
    const api = referringTo("pet.json");
    const answer = Object.assign(new Response(api), {});
    let isFirst = true;
    const rebinding: LookupAddresses = () => {
      const address = isFirst ? "93.184.215.14" : "127.0.0.1";
      isFirst = false;
      return Promise.resolve([{ address, family: 4 }]);
    };
    const { problems } = await loadFrom(`http://specs.example:${port}/api.json`, "/", "", {
      fetch: () => Promise.resolve(answer),
      lookup: rebinding,
    });
    expect(problems).toEqual([expect.stringContaining("private address 127.0.0.1")]);
    expect(requests).toEqual([]);
  });
});

describe("an address", () => {
  it.each([
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "::7f00:1",
    "x",
  ])("is not public: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    "8.8.8.8",
    "93.184.215.14",
    "172.15.0.1",
    "172.32.0.1",
    "2606:4700::1111",
    "::ffff:8.8.8.8",
  ])("is public: %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
