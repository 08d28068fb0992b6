import type { Call, ClientState } from "../call.js";
import { ConfigurationError } from "../errors/configuration-error.js";
import { environmentVariable } from "../environment.js";
import type { CredentialContext, CredentialTarget, SecurityScheme } from "./security-scheme.js";

/** A scheme with the credential that is at hand for it. */
export interface SchemeInUse {
  readonly scheme: SecurityScheme;
  readonly credential: unknown;
}

/** Finds the credential of a scheme: the option, its shortcut, the environment. */
export function credentialFor({ definition, options }: ClientState, scheme: string): unknown {
  const given: unknown = Reflect.get(options.auth ?? {}, scheme);
  if (given !== undefined) return given;
  for (const [option, source] of Object.entries(definition.credentials ?? {})) {
    if (source.scheme !== scheme) continue;
    const value: unknown = Reflect.get(options, option) ?? environmentVariable(source.env);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Picks the first alternative of the operation's security for which every credential is at hand. */
export function schemesInUse(call: Call): readonly SchemeInUse[] {
  const alternatives = call.operation.security ?? [];
  for (const names of alternatives) {
    const combination = names.flatMap((name) => {
      const scheme = call.client.definition.schemes?.[name];
      const credential = credentialFor(call.client, name);
      return scheme === undefined || credential === undefined ? [] : [{ scheme, credential }];
    });
    if (combination.length === names.length) return combination;
  }
  if (alternatives.length === 0) return [];
  const wanted = alternatives.map((names) => names.join(" and ")).join(", or ");
  throw new ConfigurationError(`no credential for ${wanted}`, call.progress);
}

/** Puts the credentials on a request, asking their providers first. */
export async function applyCredentials(
  call: Call,
  schemes: readonly SchemeInUse[],
  target: CredentialTarget,
  context: CredentialContext,
): Promise<void> {
  for (const { scheme, credential } of schemes) {
    try {
      const value: unknown = typeof credential === "function" ? await credential() : credential;
      await scheme.apply(target, value, context);
    } catch (cause) {
      throw new ConfigurationError(
        `no usable credential for \`${scheme.name}\``,
        call.progress,
        cause,
      );
    }
  }
}
