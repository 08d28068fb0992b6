/** Ends the reading of a text that is not written plainly enough: the library reads it. */
export class BeyondPlainYaml extends Error {
  constructor() {
    super("this is not read as plain YAML");
    this.name = "BeyondPlainYaml";
  }
}
