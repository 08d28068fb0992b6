import { readImage } from "../../document/specification-image.js";
import { serveTasks } from "../../workers/serve-tasks.js";
import { recallOpenapi, type OpenapiTask } from "./recall-openapi.js";

serveTasks(({ image, memory }: OpenapiTask) =>
  recallOpenapi({ image, memory, read: () => readImage(image) }),
);
