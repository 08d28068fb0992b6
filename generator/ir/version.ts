/** What `manifest.json` says made it; a test keeps the version equal to the package's. */
export const generatorName = "clientwright";

export const generatorVersion = "0.1.0";
