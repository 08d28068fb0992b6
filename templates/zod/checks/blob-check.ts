import { refuseType, type Check } from "./check.js";

/** Bytes that were received. */
export function blobCheck(): Check {
  return (value, left, walk) => value instanceof Blob || refuseType("Blob", value, left, walk);
}
