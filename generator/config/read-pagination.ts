import { paginationStyles, type PaginationRule } from "../ir/pagination.js";
import { object, oneOf, text, wholeNumber, type Reader } from "./readers.js";

const pointer = text("a JSON pointer into the body of the response, such as `/data`", /^(?:\/|$)/u);
const parameter = text("the name of a query parameter");

const readRule = object(
  {
    style: oneOf(...paginationStyles),
    items: pointer,
    parameter,
    next: pointer,
    more: pointer,
    id: pointer,
    first: wholeNumber("the number of the first page"),
    pages: pointer,
    total: pointer,
    backward: parameter,
    previous: pointer,
  },
  ["style"],
);

/** Reads how an operation's pages follow each other: a rule, or false where it has none. */
export const readPagination: Reader<PaginationRule | false> = (value, name, context) =>
  value === false ? false : readRule(value, name, context);
