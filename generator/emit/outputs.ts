import type { Api } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { emitChecks } from "./checks.js";
import { emitClient } from "./client.js";
import { emitIndex } from "./index-file.js";
import { emitOperations } from "./operations.js";
import { emitSchemas } from "./schemas.js";
import type { Symbols } from "./symbols.js";
import { emitTypes } from "./types.js";
import { emitWebhooks } from "./webhooks.js";

/** What an output is printed from: the IR alone. */
export interface EmitContext {
  readonly api: Api;
  readonly settings: Settings;
  readonly symbols: Symbols;
}

interface Output {
  readonly name: string;
  readonly isWanted: (context: EmitContext) => boolean;
  readonly emit: (context: EmitContext) => readonly EmittedFile[];
}

const always = (): boolean => true;

/** One row an output. To add one, add its row here and its module beside the others. */
export const outputs: readonly Output[] = [
  {
    name: "types",
    isWanted: always,
    emit: ({ api, symbols, settings }) => [emitTypes(api, symbols, settings.importExtension)],
  },
  {
    name: "validators",
    isWanted: ({ settings, api }) => settings.validators !== false && api.schemas.length > 0,
    emit: ({ api, symbols, settings }) => [emitSchemas(api, symbols, settings)],
  },
  {
    name: "checks",
    isWanted: ({ settings, api }) =>
      settings.validators !== false && api.schemas.some(({ fills }) => !fills),
    emit: ({ api, symbols, settings }) => [emitChecks(api, symbols, settings)],
  },
  {
    name: "operations",
    isWanted: always,
    emit: ({ api, symbols, settings }) => emitOperations(api, symbols, settings),
  },
  {
    name: "client",
    isWanted: always,
    emit: ({ api, symbols, settings }) => [emitClient(api, symbols, settings)],
  },
  {
    name: "webhooks",
    isWanted: ({ api }) => api.webhooks !== undefined,
    emit: ({ api, symbols, settings }) =>
      api.webhooks === undefined ? [] : [emitWebhooks(api.webhooks, symbols, settings)],
  },
  { name: "index", isWanted: always, emit: ({ api, settings }) => [emitIndex(api, settings)] },
];
