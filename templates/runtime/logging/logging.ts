import type { ClientDefinition, ReportedIssue } from "../client-options.js";
import { environmentVariable } from "../environment.js";
import type { CallContext, Middleware } from "../middleware.js";
import { redactBody } from "./redact-body.js";
import { redactHeaders, redactUrl } from "./redact-request.js";

/** How much is logged; bodies only at `debug`. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** Where logs go: the console, or what has its methods. */
export type Logger = Readonly<
  Record<Exclude<LogLevel, "off">, (message: string, details?: unknown) => void>
>;

/** What is logged, and where. */
export interface LoggingOptions {
  /** Any console-like logger; the console. */
  readonly logger?: Logger | undefined;
  /** `<NAME>_LOG` from the environment when absent, else `warn`. */
  readonly logLevel?: LogLevel | undefined;
}

const levels: readonly string[] = ["off", "error", "warn", "info", "debug"] satisfies LogLevel[];

/** Logs every attempt without its secrets: credentials, cookies, and values that the specification calls secret. */
export function logging(
  { name, logEnv }: Pick<ClientDefinition, "name" | "logEnv">,
  { logger = console, logLevel }: LoggingOptions = {},
): Middleware {
  const named = levels.indexOf(logLevel ?? environmentVariable(logEnv) ?? "warn");
  const most = named < 0 ? levels.indexOf("warn") : named;
  const deprecated = new Set<string>();
  const log = (level: keyof Logger, message: string, details?: unknown) => {
    if (levels.indexOf(level) <= most) logger[level](`${name}: ${message}`, details);
  };
  const isOn = (level: LogLevel) => levels.indexOf(level) <= most;
  return {
    onRequest: (context) => {
      if (isOn("info")) log("info", `→ ${lineOf(context)}`, requestDetails(context, isOn("debug")));
    },
    onResponse: async (context, response) => {
      const { operation } = context;
      if (isDeprecated(context, response) && !deprecated.has(operation.id)) {
        deprecated.add(operation.id);
        log("warn", `${operation.id} is deprecated`, deprecationDetails(response));
      }
      log("info", `← ${String(response.status)} ${lineOf(context)}`);
      if (isOn("debug")) log("debug", "the response", await responseDetails(context, response));
      return undefined;
    },
    onError: (context, error, retryInMs) => {
      const details = { kind: error.kind, message: error.message, retryInMs };
      log(retryInMs === undefined ? "error" : "warn", `✗ ${lineOf(context)}`, details);
    },
    onValidationIssue: (issue: ReportedIssue) => {
      log("warn", `${issue.operation}: the ${issue.direction} does not validate`, issue);
    },
  };
}

function lineOf(context: CallContext): string {
  const { operation, attempt, request } = context;
  return `${operation.id} (attempt ${String(attempt)}): ${request.method} ${redactUrl(context)}`;
}

function requestDetails(context: CallContext, withBody: boolean): object {
  const headers = redactHeaders(context.request.headers, context);
  const { operation, request } = context;
  const hidden = operation.sensitive?.request ?? [];
  return withBody ? { headers, body: redactBody(request.body, hidden) } : { headers };
}

/** Reads a copy of a JSON body; other bodies may be streams without an end. */
async function responseDetails(context: CallContext, response: Response): Promise<object> {
  const headers = redactHeaders(response.headers, context);
  if (!/json$/i.test(response.headers.get("content-type")?.replace(/;.*/, "") ?? ""))
    return { headers };
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => "(not readable)");
  return { headers, body: redactBody(body, context.operation.sensitive?.response ?? []) };
}

function isDeprecated({ operation }: CallContext, { headers }: Response): boolean {
  return operation.deprecated === true || headers.has("deprecation") || headers.has("sunset");
}

function deprecationDetails({ headers }: Response): object {
  return { deprecation: headers.get("deprecation"), sunset: headers.get("sunset") };
}
