/** A URI template (RFC 6570, section 2, with erratum 6937, which allows the apostrophe). */
export function isUriTemplate(text: string): boolean {
  const literals = text.replace(/\{([^{}]*)\}/gu, (whole, expression: string) =>
    isExpression(expression) ? "" : whole,
  );
  return !/[\0- "<>\\^`{|}\x7f]|%(?![\da-f]{2})/iu.test(literals);
}

function isExpression(text: string): boolean {
  return text
    .replace(/^[+#./;?&=,!@|]/u, "")
    .split(",")
    .every((variable) => specification.test(variable));
}

/** `varspec`: a name of dotted parts, with a prefix length or an explode mark. */
const specification = /^(?:\w|%[\da-f]{2})+(?:\.(?:\w|%[\da-f]{2})+)*(?::[1-9]\d{0,3}|\*)?$/iu;
