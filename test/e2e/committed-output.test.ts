import { join } from "node:path";
import { expect, it } from "vitest";
import { resolveSettings } from "../../generator/config/resolve-settings.js";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { generateAll } from "../../generator/pipeline.js";

const root = join(import.meta.dirname, "../..");

it("generated/ is what the repository's own configuration generates", async () => {
  const collector = createCollector();
  const resolved = await resolveSettings({ config: undefined, flags: {}, cwd: root }, collector);
  if (resolved === undefined) throw new Error("the configuration is refused");
  const { settings, configFile } = resolved;
  const [generated] =
    (await generateAll(
      settings.map((one) => ({ settings: one, collector })),
      {
        configFile,
        mode: "check",
        sources: {
          readStdin: () => Promise.reject(new Error("a test has no standard input")),
          fetch: () => Promise.reject(new Error("a test has no network")),
        },
        onStage: () => undefined,
      },
    )) ?? [];
  expect(collector.diagnostics).toEqual([]);
  const { changed = [], stale = [] } = generated?.plan ?? {};
  expect(changed.map(({ path, before }) => ({ path, before }))).toEqual(
    changed.map(({ path, after }) => ({ path, before: after })),
  );
  expect({ generated: generated !== undefined, stale }).toEqual({ generated: true, stale: [] });
});
