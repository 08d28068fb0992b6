import { spawn } from "node:child_process";
import { once } from "node:events";

/** The product that the server answers every request with. */
export const productId = "prod_1";

/** Another process that answers on loopback, over kept connections; it ends with this one. */
export async function startServer(): Promise<string> {
  const server = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [port] = (await once(server.stdout, "data")) as [Buffer];
  return `http://127.0.0.1:${port.toString().trim()}`;
}

const program = `
import { createServer } from "node:http";
const body = JSON.stringify({ product: { id: "${productId}", name: "Pro", active: true, default: false,
  description: null, imageURL: null, livemode: false, createdAt: 1, updatedAt: 1, organizationId: "org_1",
  pricingModelId: "pm_1", externalId: null, displayFeatures: null, singularQuantityLabel: null,
  pluralQuantityLabel: null, slug: "pro", prices: [] } });
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("end", () => process.exit(0)).resume();
`;
