import { existsSync } from "node:fs";

/** A page of the browser, as far as the test needs one. */
export interface BrowserPage {
  goto(url: string): Promise<unknown>;
  waitForFunction(expression: string): Promise<unknown>;
  textContent(selector: string): Promise<string | null>;
  close(): Promise<void>;
}

export interface Browser {
  version(): string;
  newPage(): Promise<BrowserPage>;
  close(): Promise<void>;
}

/** The two packages of this folder, which has an installation of its own: the compiler does not see them. */
interface Driver {
  readonly chromium: {
    launch(options: {
      executablePath: string;
      args: readonly string[];
      timeout: number;
    }): Promise<Browser>;
  };
}

interface Binary {
  readonly default: { executablePath(): Promise<string> };
}

/** No sandbox, since a CI runs as root; and nothing reaches the network but loopback. */
const args = [
  "--no-sandbox",
  "--headless=shell",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts headless Chromium: the one that `CHROMIUM` names, else the one that a package of this folder carries. */
export async function openBrowser(): Promise<Browser> {
  const [driver, binary] = ["playwright-core", "@sparticuz/chromium"];
  const { chromium }: Driver = await import(driver);
  const { default: packaged }: Binary = await import(binary);
  const executablePath = process.env["CHROMIUM"] ?? (await packaged.executablePath());
  if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}`);
  return chromium.launch({ executablePath, args, timeout: 60_000 });
}
