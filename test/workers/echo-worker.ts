import { serveTasks } from "../../generator/workers/serve-tasks.js";

let count = 0;

serveTasks(
  async (task: { readonly say?: string; readonly fail?: string; readonly exit?: number }) => {
    const number = (count += 1);
    if (task.fail !== undefined) throw new Error(task.fail);
    if (task.exit !== undefined) process.exit(task.exit);
    // The first answer takes longest; it is still the first.
    await new Promise((resolve) => setTimeout(resolve, 20 / number));
    return `${String(number)}: ${task.say ?? ""}`;
  },
);
