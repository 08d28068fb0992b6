import { createPlainFetch, plainFetch } from "./plain-fetch.js";
import { productId, startServer } from "./start-server.js";
import { takeTurns, type Way } from "./take-turns.js";

/** Makes the way to call of a client that talks to `baseUrl`. */
export type CreateWay = (baseUrl: string) => Way;

/** Compares clients with plain `fetch`, and prints the series. */
export async function compareClients(
  clients: Readonly<Record<string, CreateWay>>,
  rounds: number,
): Promise<void> {
  const baseUrl = await startServer();
  const url = `${baseUrl}/api/v1/products/${productId}`;
  const ways: Record<string, Way> = { [plainFetch]: createPlainFetch(url) };
  for (const [name, create] of Object.entries(clients)) {
    const way = create(baseUrl);
    const value = (await way()) as { product?: { id?: unknown } } | undefined;
    if (value?.product?.id !== productId) throw new Error(`${name} gives another value`);
    ways[name] = way;
  }
  console.log(JSON.stringify(await takeTurns(ways, rounds)));
  process.exit(0);
}
