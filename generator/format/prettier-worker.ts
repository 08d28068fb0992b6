import { serveTasks } from "../workers/serve-tasks.js";
import { formatWithPrettier } from "./format-with-prettier.js";

serveTasks(formatWithPrettier);
