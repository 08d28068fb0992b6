import { operationHeader } from "./misbehaving-server.js";
import { deadlines, secret, type Assignment, type Settled, type Subject } from "./subject.js";

/** How a client of thirty lines deals with one attempt, and when it makes another. */
interface Policy {
  readonly keyed?: boolean;
  readonly attempts?: number;
  readonly waitMs?: number;
  readonly key?: (assignment: Assignment) => string;
  /** Where the deadline ends: with the body, as it should, or with the headers. */
  readonly deadline?: "body" | "headers";
  readonly redirect?: "manual" | "follow";
  /** Gives the value of a response, or throws. */
  readonly read?: (response: Response) => Promise<unknown>;
  /** What an error claims. */
  readonly outcome?: string;
  readonly describe?: (error: unknown) => string;
}

/** Makes a client out of a policy; without any it is one that keeps every promise. */
export function createNaiveSubject(policy: Policy): Subject {
  const {
    keyed = false,
    attempts = 1,
    waitMs = 0,
    outcome = "unknown",
    describe = String,
  } = policy;
  return {
    name: "naive",
    keyed,
    answerWith: (id) => ({ id }),
    create: async (assignment): Promise<Settled> => {
      let failure: unknown;
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        try {
          return { kind: "resolved", value: await post(assignment, policy) };
        } catch (error) {
          failure = error;
        }
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
      return { kind: "failed", outcome, shown: describe(failure) };
    },
  };
}

async function post(assignment: Assignment, policy: Policy): Promise<unknown> {
  const { key, deadline = "body", redirect = "manual", read = readValue } = policy;
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, deadlines.attemptMs);
  try {
    const response = await assignment.fetch(`${assignment.url}/payments`, {
      method: "POST",
      body: '{"amount":1}',
      redirect,
      signal: controller.signal,
      headers: {
        [operationHeader]: assignment.operation,
        authorization: secret,
        ...(key === undefined ? {} : { "idempotency-key": key(assignment) }),
      },
    });
    if (deadline === "headers") clearTimeout(timer);
    return await read(response);
  } finally {
    clearTimeout(timer);
  }
}

/** Checks status, media type and form. */
async function readValue(response: Response): Promise<unknown> {
  const { status, headers } = response;
  if (status !== 200 || headers.get("content-type") !== "application/json") {
    await response.body?.cancel();
    throw new Error(`status ${String(status)}`);
  }
  return idOf(await response.json());
}

/** The value in an answer, if there is one. */
export function idOf(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null ? Reflect.get(answer, "id") : undefined;
}
