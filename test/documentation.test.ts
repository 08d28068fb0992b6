import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runFlags, settingFlags } from "../generator/cli/flags.js";
import { settingReaders } from "../generator/config/setting-readers.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "docs/client.md",
  "docs/configuration.md",
  "docs/performance.md",
];

function read(page: string): string {
  return readFileSync(join(root, page), "utf8");
}

/** The anchors of a page: its headings, as hosts of Markdown spell them. */
function anchorsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the documentation", () => {
  it.each(pages)("of %s links to what is there", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/gu)];
    const broken = links.filter(([, path = "", anchor]) => {
      const target = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it("tells of every setting and every flag", () => {
    const text = read("docs/configuration.md");
    const flags = [...Object.values(runFlags), ...settingFlags].map(
      ({ wording }) => wording.split(" ")[0] ?? "",
    );
    const missing = [...flags, ...Object.keys(settingReaders)].filter(
      (name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`, "u").test(text),
    );
    expect(missing).toEqual([]);
  });
});
