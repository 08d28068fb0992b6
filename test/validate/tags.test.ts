import { expect, it } from "vitest";
import { validateText } from "./validate-text.js";

function describeTags(tags: string): string {
  return `openapi: 3.2.0\ninfo: {title: a, version: "1"}\npaths: {}\ntags: ${tags}`;
}

it.each([
  ["takes parents that form a tree", "[{name: a}, {name: b, parent: a}, {name: c, parent: b}]", []],
  [
    "wants a parent that is declared",
    "[{name: accounts}, {name: b, parent: acounts}]",
    ["tag-parent-missing 4:44 no tag is called `acounts`"],
  ],
  [
    "wants no tag above itself",
    "[{name: a, parent: b}, {name: b, parent: a}, {name: c, parent: a}]",
    [
      "tag-parent-circular 4:26 the tag `a` is its own ancestor",
      "tag-parent-circular 4:48 the tag `b` is its own ancestor",
    ],
  ],
  [
    "wants each tag once",
    "[{name: a}, {name: a}]",
    ["tag-repeated 4:26 the tag `a` is declared twice"],
  ],
])("validation %s", async (_, tags, problems) => {
  expect(await validateText(describeTags(tags))).toEqual(problems);
});
