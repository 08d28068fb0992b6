import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentCode, commentText } from "../../../generator/emit/code/comment.js";
import { docCode, docComment } from "../../../generator/emit/code/doc-comment.js";
import { anyText, evaluate, hostileTexts } from "./hostile-text.js";

describe("the text of a comment", () => {
  it.each(hostileTexts)("does not end the comment: %j", (text) => {
    expect(evaluate(`/** ${commentText(text)} */ 1`)).toBe(1);
    expect(evaluate(`/** ${commentCode(text)} */ 1`)).toBe(1);
  });

  it("never ends the comment, in any combination with what stands around it", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const code = docCode({
          text: [first, second],
          tags: [`@example ${commentCode(first)}`],
        });
        expect(evaluate(`${code} 1`)).toBe(1);
      }),
    );
  });

  it("ends no HTML script element, and starts no HTML comment", () => {
    expect(commentText("</script><!-- </\u202eSCRIPT>")).toBe("<\\/script><\\!-- <\\/SCRIPT>");
  });

  it("starts no tag", () => {
    expect(commentText("@deprecated\n  @internal (@alpha)")).toBe(
      "\\@deprecated\n  \\@internal (\\@alpha)",
    );
    expect(commentText("mail@example.org")).toBe("mail@example.org");
  });

  it("has no control and no bidirectional mark, and breaks lines in one way", () => {
    expect(commentText("a\0\u202eb\u2066c\r\nd\u2028e\rf")).toBe("abc\nd\ne\nf");
  });

  it("is the same where nothing in it needs to be looked at", () => {
    // What is not shown makes the long way round necessary, and is left out on it.
    const printable = fc.string({ unit: "grapheme-ascii", maxLength: 12 });
    fc.assert(
      fc.property(printable, (text) => {
        expect(commentText(text)).toBe(commentText(`${text}\u00ad`));
      }),
      { numRuns: 5_000 },
    );
  });

  it("has no lone surrogate", () => {
    expect(commentText("a\ud800b")).toBe("a\ufffdb");
  });
});

describe("a documentation comment", () => {
  it("says a thing once", () => {
    expect(docComment({ text: ["Same.", "Same.", undefined, " "], tags: [] })).toBe("Same.");
  });

  it("is not there when there is nothing to say", () => {
    expect(docComment({ text: [undefined, ""], tags: [] })).toBeUndefined();
    expect(docCode({ text: [], tags: [] })).toBe("");
  });

  it("is one line where it fits, else a block", () => {
    expect(docCode({ text: ["One."], tags: [] })).toBe("/** One. */\n");
    expect(docCode({ text: ["One."], tags: ["@deprecated"] })).toBe(
      "/**\n * One.\n *\n * @deprecated\n */\n",
    );
  });
});
