import type { ClientDefinition } from "../client-options.js";
import { environmentVariable } from "../environment.js";
import { isJson } from "../media-type.js";
import type { AttemptContext, Middleware } from "../middleware.js";
import { redactBody } from "./redact-body.js";
import { redactHeaders, redactUrl } from "./redact-request.js";
import type { Secrets } from "./redact-request.js";

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

const defaultLevel = "warn";

const levels: readonly string[] = ["off", "error", "warn", "info", "debug"] satisfies LogLevel[];

/** What logging knows of a client. */
export type LoggedClient = Pick<ClientDefinition, "name" | "logEnv" | "schemes">;

/** Middleware that another logger can take the place of. */
interface LoggingMiddleware extends Middleware {
  readonly logs: true;
}

/** Whether middleware is the client's own log. */
export function isLogging(hooks: Middleware): boolean {
  return "logs" in hooks;
}

/** Logs every attempt without its secrets: credentials, cookies, and values that the specification calls secret. */
export function logging(
  { name, logEnv, schemes = {} }: LoggedClient,
  { logger = console, logLevel }: LoggingOptions = {},
): LoggingMiddleware {
  const secretsOf = ({ operation }: AttemptContext): Secrets => ({
    schemes: Object.values(schemes),
    operation,
  });
  const asked = levels.indexOf(logLevel ?? environmentVariable(logEnv) ?? defaultLevel);
  const most = asked < 0 ? levels.indexOf(defaultLevel) : asked;
  const isOn = (level: LogLevel) => levels.indexOf(level) <= most;
  const log = (level: keyof Logger, message: string, details?: unknown) => {
    try {
      if (isOn(level)) logger[level](`${name}: ${message}`, details);
    } catch {
      // What cannot be logged happens all the same: a payment does not fail with its log.
    }
  };
  const lineOf = (context: AttemptContext) => {
    const { operation, attempt, url } = context;
    const shown = redactUrl(url, secretsOf(context));
    return `${operation.id} (attempt ${attempt}): ${operation.method} ${shown}`;
  };
  const reported = new Set<string>();
  return {
    logs: true,
    onRequest: (context) => {
      // What is not shown is not written either: this is on the way of every call.
      if (!isOn("info")) return;
      const headers = redactHeaders(context.headers, secretsOf(context));
      log(
        "info",
        `→ ${lineOf(context)}`,
        isOn("debug") ? { headers, ...bodyOf(context) } : { headers },
      );
    },
    onResponse: async (context, response) => {
      const { operation } = context;
      if (isDeprecated(context, response) && !reported.has(operation.id)) {
        reported.add(operation.id);
        log("warn", `${operation.id} is deprecated`, deprecationOf(response));
      }
      if (isOn("info")) log("info", `← ${response.status} ${lineOf(context)}`);
      if (isOn("debug"))
        log("debug", "the response", {
          headers: redactHeaders(response.headers, secretsOf(context)),
          ...(await responseBodyOf(context, response)),
        });
      return undefined;
    },
    onError: (context, error, retryInMs) => {
      const details = { kind: error.kind, message: error.message, retryInMs };
      log(retryInMs === undefined ? "error" : "warn", `✗ ${lineOf(context)}`, details);
    },
    onValidationIssue: (issue) => {
      log("warn", `${issue.operation}: the ${issue.direction} does not validate`, issue);
    },
  };
}

function bodyOf({ operation, body }: AttemptContext): object {
  return { body: redactBody(body, operation.sensitive?.request ?? []) };
}

/** Reads a copy of a JSON body; other bodies may be streams without an end. */
async function responseBodyOf({ operation }: AttemptContext, response: Response): Promise<object> {
  if (!isJson(response.headers.get("content-type") ?? "")) return {};
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => "(not readable)");
  return { body: redactBody(body, operation.sensitive?.response ?? []) };
}

function isDeprecated({ operation }: AttemptContext, { headers }: Response): boolean {
  return operation.deprecated === true || headers.has("deprecation") || headers.has("sunset");
}

function deprecationOf({ headers }: Response): object {
  return { deprecation: headers.get("deprecation"), sunset: headers.get("sunset") };
}
