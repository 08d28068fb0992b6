import { afterAll, describe, expect, it } from "vitest";
import { typeErrors } from "../../emit/type-check.js";
import { createProject } from "../support/command-line.js";
import { petsYaml } from "../support/pets.js";

const project = createProject({ "pets.yaml": petsYaml });

afterAll(project.remove);

describe("a formatter other than prettier", () => {
  it.each(["oxfmt", "false"])(
    "%s writes files of the same names, which type-check",
    async (formatter) => {
      // Without validators nothing imports zod, which the check's virtual folder does not hold.
      const argv = ["--input", "pets.yaml", "--validators", "false"];
      const formatted = [...argv, "--formatter", formatter, "--output", formatter];
      expect(await project.run(formatted)).toMatchObject({ code: 0, stderr: "" });
      expect(await project.run([...argv, "--output", "sdk"])).toMatchObject({ code: 0 });
      const paths = Object.keys(project.snapshot(formatter));
      expect(paths).toEqual(Object.keys(project.snapshot("sdk")));
      const modules = paths.filter((path) => path.endsWith(".ts"));
      const texts = modules.map((path) => [path, project.read(`${formatter}/${path}`)] as const);
      const libraries = ["lib.es2022.d.ts", "lib.dom.d.ts"];
      expect(typeErrors(Object.fromEntries(texts), libraries)).toEqual([]);
    },
  );
});

it("leaves `openapi.ts` out where the settings say so", async () => {
  const argv = ["--input", "pets.yaml", "--output", "without", "--no-openapi"];
  expect(await project.run(argv)).toMatchObject({ code: 0, stderr: "" });
  const paths = Object.keys(project.snapshot("without"));
  expect(paths).toContain("types.ts");
  expect(paths).not.toContain("openapi.ts");
});
