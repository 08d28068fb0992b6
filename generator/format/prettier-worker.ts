import { serveTasks } from "../workers/serve-tasks.js";
import { formatBlocks } from "./format-blocks.js";

serveTasks(formatBlocks);
