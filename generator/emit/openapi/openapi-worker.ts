import {
  attachSpecification,
  type DetachedSpecification,
} from "../../document/detached-specification.js";
import { serveTasks } from "../../workers/serve-tasks.js";
import { printOpenapi } from "./print-openapi.js";

serveTasks((detached: DetachedSpecification) => printOpenapi(attachSpecification(detached)));
